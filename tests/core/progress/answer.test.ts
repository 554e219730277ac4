import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownCourses } from '#core/course/known-courses.ts';
import { answerOf, type Answer, type AnswerFacts } from '#core/progress/answer.ts';
import { answerMoments } from '#core/progress/answer-moments.ts';
import { lastDayShown } from '#core/progress/period.ts';
import type { DayEntry, Session } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day, daysBetween, time } from '#core/time.ts';
import { event } from '../events/events.ts';
import { impression, rated, strength } from '../function/checks.ts';
import { entry, session } from './diary.ts';
import { factsOf, story, told, type Story } from './stories.ts';

const compared = (answer: Answer) => {
	if (answer.kind === 'too-little') throw new Error(`expected two weeks, got ${answer.lack.kind}`);
	return answer;
};
/** What the answer says on the day after each session, and a week after it. */
const kindsOf = (of: Story, more: Partial<AnswerFacts> = {}) =>
	of.sessions.map((each) => [0, 6].map((days) => answerOf(factsOf(of, more), addDays(each.day, days)).kind).join(' '));
const reasonsOf = (answer: Answer) => compared(answer).reasons.map(({ kind }) => kind);

const start = day('2026-09-01');
const well: Answers = { weakness: { left: 0 }, numbness: { left: 0 } };
/** One entry a day from 1 September on; `null` leaves the day out. */
const diary = (values: readonly (number | null)[], more: Answers = well): DayEntry[] =>
	values.flatMap((value, at) =>
		value === null ? [] : [entry(addDays(start, at), { 'pain-average': value, ...more })]
	);
const weekly = (count: number, first = 7): Session[] =>
	Array.from({ length: count }, (_, index) => session(`s${index + 1}`, addDays(start, first + index * 7)));
const full = (value: number, count = 7) => Array<number>(count).fill(value);
const ask = (days: readonly DayEntry[], sessions: readonly Session[], asOf: number, more: Partial<AnswerFacts> = {}) =>
	answerOf(factsOf({ days, sessions }, more), addDays(start, asOf));

describe('the steady story', () => {
	const steady = story('steady');

	test('is 67 days and 11 sessions, brought in as a patient would', () => {
		expect([steady.days.length, steady.sessions.length]).toEqual([67, 11]);
	});

	test('reads clearly better from the week after session 5, not before', () => {
		expect(kindsOf(steady)).toEqual([
			'too-little too-little',
			'too-little too-little',
			'not-clear not-clear',
			'not-clear too-little',
			'not-clear better',
			...Array<string>(6).fill('better better')
		]);
	});

	test('the figures that decide: 6.7 over 7 days, then 2.4 over 5', () => {
		const answer = compared(answerOf(factsOf(steady), day('2026-11-17')));

		expect(answer).toMatchObject({
			kind: 'better',
			first: { from: '2026-08-24', sum: 47, days: 7, standing: 'solid' },
			last: { from: '2026-11-10', sum: 12, days: 5, standing: 'solid' },
			change: { points: -4.3, percent: 64, direction: 'lower' },
			reasons: [],
			lessPainOnly: false,
			reach: { kind: 'compared', sides: [{ first: 'calf', last: 'buttock', moved: 'less-far' }, {}, {}] },
			nerves: { signs: [], callsForCheck: false, unsaid: [] },
			ground: { since: 'sessions', session: 11, sessions: 11, otherSessions: 0 },
			noise: { first: { lowest: 5, highest: 8 }, last: { lowest: 2, highest: 3 } }
		});
		expect(answer.noise.trend).toMatchObject({ kind: 'trend', days: 67 });
	});

	test('the meralgia story, which no ladder can follow, from the week after session 6', () => {
		const kinds = kindsOf(story('meralgia'));

		expect(kinds.findIndex((each) => each.includes('better'))).toBe(5);
		expect(kinds.slice(6).every((each) => each.startsWith('better'))).toBe(true);
	});

	test('a flat copy never does', () => {
		const first = steady.days.slice(0, 7).map(({ answers }) => answers['pain-average'] ?? null);
		const flat = told(steady, (_, at) => ({ 'pain-average': first[at % 7] ?? null }));

		expect(kindsOf(flat).join(' ')).not.toContain(' better');
		const answers = flat.sessions.slice(2).map((each) => answerOf(factsOf(flat), addDays(each.day, 6)));
		expect(answers.some(({ kind }) => kind === 'not-clear')).toBe(true);
		expect(compared(answerOf(factsOf(flat), day('2026-11-10')))).toMatchObject({ change: { direction: 'unclear' } });
	});

	test('flat, its reach as at first and "no change" said: not better', () => {
		const flat = told(steady, (_, at) => ({
			'pain-average': 6 + (at % 2),
			'pain-worst': 8,
			regions: steady.days[0]?.answers.regions ?? []
		}));
		const said = [impression('2026-10-20', 7)];

		expect(answerOf(factsOf(flat, { impressions: said }), day('2026-10-24')).kind).toBe('not-better');
		expect(reasonsOf(answerOf(factsOf(flat), day('2026-10-24')))).toEqual(['impression-unsaid']);
	});

	test.each([
		['evenly', (at: number) => Math.round((at * 3) / 66)],
		['by weeks', (at: number) => Math.min(3, Math.floor(at / 17))],
		['at once in the fourth week', (at: number) => (at < 22 ? 0 : 3)],
		['in the last days before it would read better', (at: number) => (at < 29 ? 0 : Math.min(3, at - 28))]
	])('with weakness rising from 0 to 3 %s it never does, and calls for the check', (_, weak) => {
		const weaker = told(steady, (of, at) => ({ weakness: { left: weak(at) } }));

		for (const each of weaker.sessions)
			for (const days of [0, 1, 2, 3, 4, 5, 6]) {
				const answer = answerOf(factsOf(weaker), addDays(each.day, days));
				expect(answer.kind).not.toBe('better');
				if (answer.kind === 'too-little' || answer.change.direction !== 'lower') continue;
				expect(answer).toMatchObject({ kind: 'not-clear', lessPainOnly: true, nerves: { callsForCheck: true } });
				expect(reasonsOf(answer)).toContain('nerve');
			}
		expect(compared(answerOf(factsOf(weaker), day('2026-11-17'))).lessPainOnly).toBe(true);
	});

	test('with numbness that spreads to the other leg it does not', () => {
		const numb = told(steady, (of, at) => (at > 40 ? { numbness: { ...of.answers.numbness, right: 2 } } : {}));

		expect(compared(answerOf(factsOf(numb), day('2026-11-10')))).toMatchObject({
			kind: 'not-clear',
			lessPainOnly: true,
			reasons: [
				{ kind: 'nerve', sign: { kind: 'more', measure: 'numbness', side: 'right' } },
				{ kind: 'nerve', sign: { kind: 'alarm', alarm: 'both-legs' } }
			]
		});
	});

	test('with pain down to the foot at last it does not', () => {
		const foot = told(steady, (of) =>
			of.day > '2026-11-03' ? { regions: [...(of.answers.regions ?? []), { region: 'sole', side: 'left' }] } : {}
		);

		expect(compared(answerOf(factsOf(foot), day('2026-11-10')))).toMatchObject({
			kind: 'not-clear',
			lessPainOnly: false,
			reasons: [{ kind: 'reach', change: { side: 'left', first: 'calf', last: 'foot', moved: 'further' } }]
		});
	});

	test('with a strength check that got worse, "no change" said, or activities that went down, it does not', () => {
		const asOf = day('2026-11-10');
		const reasons = (more: Partial<AnswerFacts>) => reasonsOf(answerOf(factsOf(steady, more), asOf));
		const [able, not] = [{ left: { heels: 'able' } }, { left: { heels: 'not-able' } }] as const;

		expect(reasons({})).toEqual([]);
		expect(reasons({ strengthChecks: [strength('2026-08-26', able), strength('2026-11-05', not)] })).toEqual(['nerve']);
		expect(reasons({ impressions: [impression('2026-11-04', 10)] })).toEqual(['impression']);
		expect(reasons({ functionChecks: [rated('2026-08-26', { a: 5 }), rated('2026-11-05', { a: 3 })] })).toEqual([
			'activities'
		]);
	});

	test('what was checked or answered today counts today', () => {
		const today = day('2026-11-09');
		const cut = { ...steady, days: steady.days.filter((of) => of.day < today) };
		const [able, not] = [{ left: { heels: 'able' } }, { left: { heels: 'not-able' } }] as const;

		expect(answerOf(factsOf(cut), today).kind).toBe('better');
		expect(reasonsOf(answerOf(factsOf(cut, { impressions: [impression(today)] }), today))).toEqual(['impression']);
		expect(
			reasonsOf(answerOf(factsOf(cut, { strengthChecks: [strength('2026-08-26', able), strength(today, not)] }), today))
		).toEqual(['nerve']);
		const weak = { ...cut, days: [...cut.days, entry(today, { weakness: { left: 4 } })] };
		expect(answerOf(factsOf(weak), today)).toMatchObject({ kind: 'not-clear', nerves: { callsForCheck: true } });
	});

	test('without weakness or numbness logged it is not clear, and says what is missing', () => {
		const bare = told(steady, () => ({ weakness: null, numbness: null }));

		expect(compared(answerOf(factsOf(bare), day('2026-11-10')))).toMatchObject({
			kind: 'not-clear',
			reasons: [
				{ kind: 'unsaid', measure: 'weakness' },
				{ kind: 'unsaid', measure: 'numbness' }
			]
		});
	});

	test('is asked at sessions 3 and 6, and after the last', () => {
		const [course] = knownCourses([], steady.sessions);
		const moments = course ? answerMoments(course, day('2026-11-26')) : [];

		expect(moments.map(({ at, day: of }) => [at, of, answerOf(factsOf(steady), of).kind])).toEqual([
			['third', '2026-09-22', 'not-clear'],
			['sixth', '2026-10-13', 'better'],
			['last', '2026-11-18', 'too-little']
		]);
	});

	test('events of the window are named, others are not', () => {
		const events = [
			event('injection', '2026-10-01'),
			event('travel', '2026-08-01', '2026-08-24'),
			event('fall', '2026-08-23'),
			event('yoga', '2026-11-10')
		];

		expect(answerOf(factsOf(steady, { events }), day('2026-11-09')).events.map(({ what }) => what)).toEqual([
			'travel',
			'injection'
		]);
	});
});

describe('too little', () => {
	const lackOf = (answer: Answer) => (answer.kind === 'too-little' ? answer.lack : answer.kind);

	test('no days at all', () => {
		expect(lackOf(ask([], weekly(4), 40))).toEqual({ kind: 'no-average', worst: 0 });
	});

	test('no session done yet', () => {
		const planned = weekly(2).map((each) => ({ ...each, state: 'planned' as const }));

		expect(lackOf(ask(diary(full(5, 20)), planned, 20))).toEqual({ kind: 'no-session' });
		expect(lackOf(ask(diary(full(5, 20)), weekly(2, 30), 20))).toEqual({ kind: 'no-session' });
	});

	test('one day', () => {
		const answer = ask(diary([5]), weekly(1, 0), 0);

		expect(lackOf(answer)).toMatchObject({
			kind: 'young',
			first: { days: 1 },
			last: { days: 1 },
			comparable: '2026-09-15'
		});
		expect(answer.nerves.signs).toEqual([]);
	});

	test('weakness on the very first day, said early, is where it begins and no news', () => {
		const first = entry(start, { 'pain-average': 5, weakness: { left: 5 } }, time('09:00'));

		expect(ask([first], weekly(1, 0), 0).nerves).toMatchObject({ signs: [], callsForCheck: false });
	});

	test('only the worst pain was logged', () => {
		const worst = diary(full(5, 30)).map((of) => ({ ...of, answers: { 'pain-worst': 8 } }));

		expect(lackOf(ask(worst, weekly(3), 30))).toEqual({ kind: 'no-average', worst: 30 });
	});

	test('the weeks would share a day below 14 days, not at 14', () => {
		expect(lackOf(ask(diary(full(5, 13)), weekly(1, 0), 13))).toMatchObject({
			kind: 'young',
			comparable: '2026-09-15'
		});
		expect(ask(diary(full(5, 14)), weekly(1, 0), 14).kind).toBe('not-clear');
	});

	test('three of seven days, four of seven days; five are enough', () => {
		const last = (count: number) =>
			ask(diary([...full(5, 14), ...full(5, count), ...Array<null>(7 - count).fill(null)]), weekly(2), 21);

		expect(lackOf(last(3))).toMatchObject({ kind: 'few', which: 'last', first: { days: 7 }, last: { days: 3 } });
		expect(lackOf(last(4))).toMatchObject({ which: 'last', last: { days: 4, standing: 'rough' } });
		expect(last(5).kind).toBe('not-clear');
		const sparse = [5, null, 5, null, 5, null, null];
		expect(lackOf(ask(diary([...sparse, ...sparse, ...sparse, ...full(5)]), weekly(3), 28))).toMatchObject({
			which: 'first',
			first: { days: 3 },
			last: { days: 7 }
		});
		expect(lackOf(ask(diary([...sparse, ...sparse, ...sparse]), weekly(2), 21))).toMatchObject({ which: 'both' });
		const four = [5, 5, null, 5, null, 5, null];
		expect(lackOf(ask(diary([...four, ...four, ...four, ...full(5)]), weekly(3), 28))).toMatchObject({
			which: 'first',
			first: { days: 4 }
		});
	});

	test('a year-long gap leaves the last week empty; the one before the gap does not stand in for it', () => {
		expect(lackOf(ask(diary(full(6, 21)), weekly(2), 400))).toMatchObject({ which: 'last', last: { days: 0 } });
	});

	test('what a nerve says is told all the same', () => {
		const weaker = [0, 0, 0, 3, 3, 3].map((weakness, at) =>
			entry(addDays(start, at), { 'pain-average': 5, weakness: { left: weakness } })
		);

		expect(ask(weaker, weekly(1, 0), 5)).toMatchObject({
			kind: 'too-little',
			nerves: { signs: [{ kind: 'more', measure: 'weakness' }], callsForCheck: true }
		});
	});
});

describe('hard cases', () => {
	test('sessions before the first day: since the diary began', () => {
		expect(ask(diary([...full(6), ...full(3, 14)]), weekly(6, -20), 21)).toMatchObject({
			kind: 'better',
			ground: { since: 'diary', session: 6, sessions: 3 }
		});
	});

	test('a baseline below 4 uses points only', () => {
		const low = compared(ask(diary([...full(3), ...full(2, 14)]), weekly(2), 21));

		expect(low.change).toEqual({ points: -1, direction: 'unclear' });
		expect(low.kind).toBe('not-clear');
		expect(ask(diary([...full(3), ...full(1, 14)]), weekly(2), 21).kind).toBe('better');
		expect(reasonsOf(ask(diary([...full(1), ...full(0, 14)]), weekly(2), 21))).toEqual(['little-pain']);
	});

	test('all equal, 0 among them', () => {
		const equal = compared(ask(diary(full(5, 30)), weekly(3), 30));

		expect(equal).toMatchObject({ change: { points: 0 }, noise: { trend: { perWeek: 0 }, overlap: { share: 0.5 } } });
		expect(compared(ask(diary(full(0, 30)), weekly(3), 30)).change).toEqual({ points: 0, direction: 'unclear' });
	});

	test('200 sessions in a month', () => {
		const many = Array.from({ length: 200 }, (_, index) => session(`s${index}`, addDays(start, 7 + (index % 30))));

		expect(ask(diary([...full(7), ...full(3, 33)]), many, 40)).toMatchObject({
			kind: 'better',
			ground: { session: 200, sessions: 200 }
		});
	});

	test('two courses that overlap: each answers from its own sessions and names the other’s', () => {
		const [mine, other] = [weekly(4), weekly(4, 9).map((each) => ({ ...each, id: `x${each.id}`, course: 'other' }))];
		const facts = factsOf({ days: diary([...full(7), ...full(3, 28)]), sessions: mine });
		const answer = answerOf({ ...facts, sessions: [...mine, ...other] }, addDays(start, 35));

		expect(answer).toMatchObject({ kind: 'better', ground: { sessions: 4, otherSessions: 4 } });
	});

	test('a second course is held against the weeks before it, not against last year', () => {
		const days = diary([...full(9, 21), ...Array<null>(300).fill(null), ...full(4, 14), ...full(4, 21)]);
		const sessions = [...weekly(2), session('second', addDays(start, 335))];
		const [, second] = knownCourses([], sessions);
		if (!second) throw new Error('expected two courses');
		const answer = compared(answerOf({ ...factsOf({ days, sessions }), course: second }, addDays(start, 356)));

		expect(answer).toMatchObject({ first: { from: addDays(start, 321), sum: 28 }, change: { points: 0 } });
	});

	test('a session said in another zone, and a day lived twice or never, leave whole days', () => {
		const travelled = weekly(2).map((each, index) => ({
			...each,
			zone: index ? 'Pacific/Auckland' : 'America/Vancouver'
		}));
		// Flown east over a date line that day 9 never had, and back over it: the last day said lies after today.
		const days = diary([...full(7, 9), null, ...full(3, 12)]);
		const today = addDays(start, 20);
		const answer = compared(answerOf(factsOf({ days, sessions: travelled }), lastDayShown(days, today)));

		expect(answer).toMatchObject({
			kind: 'better',
			first: { days: 7 },
			last: { from: addDays(start, 15), days: 7 },
			ground: { sessions: 2 }
		});
	});

	test('a number that was changed later is told', () => {
		const days = diary([...full(7), ...full(3, 14)]).map((of, index) =>
			index === 0 ? { ...of, edits: [{ on: day('2026-09-20'), was: { 'pain-average': 3 } }] } : of
		);

		expect(compared(ask(days, weekly(2), 21)).noise.edited).toBe(1);
	});

	test('what lies after the day does not count', () => {
		const days = diary([...full(7), ...full(3, 60)]);

		expect(ask(days, weekly(8), 21)).toEqual(ask(days.slice(0, 22), weekly(8).slice(0, 3), 21));
	});
});

describe('properties', () => {
	const any = fc.record({
		values: fc.array(fc.option(fc.integer({ min: 0, max: 8 })), { minLength: 5, maxLength: 45 }),
		on: fc.uniqueArray(fc.integer({ min: 0, max: 45 }), { minLength: 1, maxLength: 8 }),
		asOf: fc.integer({ min: 0, max: 50 })
	});
	const held = (on: readonly number[]) => on.map((at) => session(`s${at}`, addDays(start, at)));

	test('order does not matter', () => {
		fc.assert(
			fc.property(any, ({ values, on, asOf }) => {
				const [days, sessions] = [diary(values), held(on)];

				expect(ask([...days].reverse(), [...sessions].reverse(), asOf)).toEqual(ask(days, sessions, asOf));
			}),
			{ seed: 20 }
		);
	});

	test('a constant series is never better and never up', () => {
		fc.assert(
			fc.property(any, fc.integer({ min: 0, max: 10 }), ({ values, on, asOf }, level) => {
				const answer = ask(diary(values.map((value) => (value === null ? null : level))), held(on), asOf);

				expect(answer.kind).not.toBe('better');
				if (answer.kind !== 'too-little') expect(answer.change.points).toBe(0);
			}),
			{ seed: 21 }
		);
	});

	test('what is better rests on five days in each of two weeks that share none', () => {
		fc.assert(
			fc.property(any, ({ values, on, asOf }) => {
				const answer = ask(diary(values), held(on), asOf);
				if (answer.kind === 'too-little') return;

				expect(Math.min(answer.first.days, answer.last.days)).toBeGreaterThanOrEqual(5);
				expect(daysBetween(answer.first.from, answer.last.from)).toBeGreaterThanOrEqual(7);
				expect((answer.kind === 'not-clear') === answer.reasons.length > 0).toBe(true);
				if (answer.kind === 'better') expect(answer.change.points).toBeLessThanOrEqual(-2);
			}),
			{ seed: 22 }
		);
	});

	test('no answer holds a number that is none', () => {
		fc.assert(
			fc.property(any, ({ values, on, asOf }) => {
				expect(JSON.stringify(ask(diary(values), held(on), asOf))).not.toMatch(/null|NaN|Infinity/);
			}),
			{ seed: 23 }
		);
	});
});
