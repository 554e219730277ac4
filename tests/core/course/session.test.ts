import { describe, expect, it } from 'vitest';
import {
	checkSession,
	parseDuration,
	sessionAtSameMoment,
	withAnswers,
	type SessionField,
	type SessionInput,
	type SessionRefusal,
	type SessionSurroundings
} from '#core/course/session.ts';
import { stamp, type Session } from '#core/record.ts';
import { day, time, type Instant } from '#core/time.ts';

const blank: SessionInput = {
	state: 'done',
	day: '2026-11-18',
	time: '',
	duration: '',
	points: [],
	techniques: [],
	amount: '',
	currency: 'JPY',
	painBefore: undefined,
	painAfter: undefined,
	afterEffects: [],
	note: '',
	unreadable: []
};

const alone: SessionSurroundings = { today: day('2026-11-22'), others: [], id: undefined };

function stored(over: Partial<Session> = {}): Session {
	const marks = stamp('2026-11-18T06:00:00.000Z' as Instant, 'typed');
	return { ...marks, id: 'first', state: 'done', day: day('2026-11-18'), time: time('14:00'), ...over };
}

function taken(over: Partial<SessionInput>, around = alone) {
	const checked = checkSession({ ...blank, ...over }, around);
	if (checked.kind === 'refused') throw new Error(`expected it to be taken, got ${JSON.stringify(checked.refused)}`);
	return checked.answers;
}

function refused(over: Partial<SessionInput>, around = alone): [SessionField, SessionRefusal][] {
	const checked = checkSession({ ...blank, ...over }, around);
	return checked.kind === 'refused' ? checked.refused.map(({ field, reason }) => [field, reason]) : [];
}

describe('what is taken', () => {
	it('needs a state and a day only, and keeps nothing that was not said', () => {
		expect(taken({})).toEqual({ state: 'done', day: '2026-11-18' });
	});

	it('reads everything that was said', () => {
		const answers = taken({
			time: '14:00',
			duration: '45',
			points: [{ point: 'GB30', side: 'left' }, { point: 'BL40' }],
			techniques: [{ technique: 'needles' }, { technique: 'cupping', site: 'low back' }],
			amount: '6,000',
			painBefore: 0,
			painAfter: 10,
			afterEffects: ['drowsy'],
			note: 'quiet room'
		});

		expect(answers).toEqual({
			state: 'done',
			day: '2026-11-18',
			time: '14:00',
			duration: 45,
			points: [{ point: 'GB30', side: 'left' }, { point: 'BL40' }],
			techniques: [{ technique: 'needles' }, { technique: 'cupping', site: 'low back' }],
			price: { amount: 6000, currency: 'JPY' },
			painBefore: 0,
			painAfter: 10,
			afterEffects: ['drowsy'],
			note: 'quiet room'
		});
	});

	it('drops blank own words and exact repetitions, and keeps one point on two sides', () => {
		const answers = taken({
			points: [
				{ point: ' GB30 ', side: 'left' },
				{ point: 'GB30', side: 'left' },
				{ point: 'GB30', side: 'right' },
				{ point: '  ' }
			],
			techniques: [
				{ technique: 'needles', site: ' ' },
				{ technique: '', site: 'knee' }
			],
			afterEffects: ['', 'bruise', 'bruise']
		});

		expect(answers.points).toEqual([
			{ point: 'GB30', side: 'left' },
			{ point: 'GB30', side: 'right' }
		]);
		expect(answers.techniques).toEqual([{ technique: 'needles' }]);
		expect(answers.afterEffects).toEqual(['bruise']);
	});

	it('keeps a note as it was written, line ends, emoji and right-to-left included', () => {
		const note = '  痛みなし 🙂\nشكراً\n';
		expect(taken({ note }).note).toBe(note);
		expect(taken({ note: ' \n ' })).not.toHaveProperty('note');
	});
});

describe('the day', () => {
	it.each([
		['', 'day-missing'],
		['2026-02-29', 'day-impossible'],
		['18.11.2026', 'day-impossible'],
		['0026-11-18', 'day-impossible'],
		['1899-12-31', 'day-impossible']
	] as const)('refuses %j', (text, reason) => {
		expect(refused({ day: text })).toEqual([['day', reason]]);
	});

	it('takes the first and the last day that are no slips, and not the day after', () => {
		expect(taken({ day: '1900-01-01' }).day).toBe('1900-01-01');
		expect(taken({ state: 'planned', day: '2199-12-31' }).day).toBe('2199-12-31');
		expect(refused({ state: 'planned', day: '2200-01-01' })).toEqual([['day', 'day-impossible']]);
	});

	it('refuses what the browser itself could not read', () => {
		expect(refused({ day: '', unreadable: ['day'] })).toEqual([['day', 'day-impossible']]);
	});

	it.each(['done', 'missed'] as const)('takes a %s session up to today and not tomorrow', (state) => {
		expect(taken({ state, day: '2026-11-22' }).day).toBe('2026-11-22');
		expect(refused({ state, day: '2026-11-23' })).toEqual([['day', 'day-not-yet']]);
	});

	it('takes a planned session on a past and on a coming day', () => {
		expect(taken({ state: 'planned', day: '2026-11-01' }).state).toBe('planned');
		expect(taken({ state: 'planned', day: '2027-03-01' }).state).toBe('planned');
	});
});

describe('two sessions at the same moment', () => {
	const around = { ...alone, others: [stored()] };

	it('refuses a second one at the same day and time', () => {
		expect(refused({ time: '14:00' }, around)).toEqual([['time', 'same-moment']]);
		expect(refused({ state: 'planned', time: '14:00' }, around)).toEqual([['time', 'same-moment']]);
	});

	it('takes a minute earlier, a minute later, another day and no time', () => {
		expect(refused({ time: '13:59' }, around)).toEqual([]);
		expect(refused({ time: '14:01' }, around)).toEqual([]);
		expect(refused({ time: '14:00', day: '2026-11-17' }, around)).toEqual([]);
		expect(refused({ time: '' }, around)).toEqual([]);
	});

	it('refuses two of one day without a time', () => {
		const { time: _, ...timeless } = stored();
		expect(refused({}, { ...alone, others: [timeless] })).toEqual([['time', 'same-moment']]);
	});

	it('lets a missed one stand beside any other, either way round', () => {
		expect(refused({ state: 'missed', time: '14:00' }, around)).toEqual([]);
		expect(refused({ time: '14:00' }, { ...alone, others: [stored({ state: 'missed' })] })).toEqual([]);
	});

	it('does not meet itself', () => {
		expect(refused({ time: '14:00' }, { ...around, id: 'first' })).toEqual([]);
	});

	it('says which one stands there', () => {
		const wanted = { state: 'done', day: day('2026-11-18'), time: time('14:00') } as const;
		expect(sessionAtSameMoment(wanted, around)?.id).toBe('first');
		expect(sessionAtSameMoment(wanted, alone)).toBeUndefined();
	});
});

describe('the other fields', () => {
	it('refuses a time that is none', () => {
		expect(refused({ time: '24:00' })).toEqual([['time', 'time-impossible']]);
		expect(refused({ unreadable: ['time'] })).toEqual([['time', 'time-impossible']]);
	});

	it.each([
		['0', undefined],
		['1', 1],
		['600', 600],
		['601', undefined],
		['-5', undefined],
		['45.5', undefined],
		['soon', undefined],
		['４５', 45],
		['', undefined]
	])('reads %j minutes as %s', (text, minutes) => {
		expect(parseDuration(text)).toBe(minutes);
	});

	it('refuses a duration out of range and takes none', () => {
		expect(refused({ duration: '601' })).toEqual([['duration', 'duration-impossible']]);
		expect(refused({ unreadable: ['duration'] })).toEqual([['duration', 'duration-impossible']]);
		expect(refused({ duration: '' })).toEqual([]);
	});

	it.each(['-1', 'free', '1e9', '12.3456'])('refuses the price %j', (amount) => {
		expect(refused({ amount })).toEqual([['amount', 'amount-impossible']]);
	});

	it('asks for a currency only where there is an amount', () => {
		expect(refused({ amount: '5000', currency: 'yen' })).toEqual([['currency', 'currency-unknown']]);
		expect(refused({ amount: '', currency: 'yen' })).toEqual([]);
	});

	it('takes pain of 0 to 10 in whole numbers', () => {
		expect(refused({ painBefore: -1, painAfter: 11 })).toEqual([
			['painBefore', 'pain-impossible'],
			['painAfter', 'pain-impossible']
		]);
		expect(refused({ painAfter: 2.5 })).toEqual([['painAfter', 'pain-impossible']]);
	});

	it('takes own words of 200 characters, counted as people count, and not of 201', () => {
		expect(refused({ points: [{ point: '🌿'.repeat(200) }] })).toEqual([]);
		expect(refused({ points: [{ point: 'x'.repeat(201) }] })).toEqual([['points', 'words-too-long']]);
		expect(refused({ techniques: [{ technique: 'needles', site: 'x'.repeat(201) }] })).toEqual([
			['techniques', 'words-too-long']
		]);
		expect(refused({ afterEffects: ['x'.repeat(201)] })).toEqual([['afterEffects', 'words-too-long']]);
	});

	it('takes a note of 100,000 units and not of one more', () => {
		expect(refused({ note: 'x'.repeat(100_000) })).toEqual([]);
		expect(refused({ note: 'x'.repeat(100_001) })).toEqual([['note', 'note-too-long']]);
	});

	it('refuses a state it does not know', () => {
		expect(refused({ state: 'dreamt' as never })).toEqual([['state', 'state-unknown']]);
	});

	it('names everything that is wrong at once, in the order of the form', () => {
		expect(refused({ day: '', time: '25:00', duration: '0', amount: '-3' })).toEqual([
			['day', 'day-missing'],
			['time', 'time-impossible'],
			['duration', 'duration-impossible'],
			['amount', 'amount-impossible']
		]);
	});
});

describe('laying answers over a stored session', () => {
	it('takes away what is no longer said and keeps what it does not know', () => {
		const before = { ...stored({ number: 3, unread: { room: '2' }, painBefore: 4, zone: 'Asia/Tokyo' }), mood: 'calm' };

		const after = withAnswers(before, { state: 'missed', day: day('2026-11-19') });

		expect(after).toMatchObject({ number: 3, unread: { room: '2' }, zone: 'Asia/Tokyo', mood: 'calm' });
		expect(after).toMatchObject({ state: 'missed', day: '2026-11-19' });
		expect(after).not.toHaveProperty('painBefore');
		expect(after).not.toHaveProperty('time');
	});

	it('starts from nothing for a new session', () => {
		expect(withAnswers(undefined, taken({}))).toEqual({ state: 'done', day: '2026-11-18' });
	});
});
