import { describe, expect, test } from 'vitest';
import type { NamedCourse } from '#core/course/named-course.ts';
import { asksDue, nextAsk, type Ask, type AskWishes, type FunctionFacts } from '#core/function/due.ts';
import { stamp } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import { makeDay, someInstant } from '../../fixtures/build.ts';
import { activity, impression, rated, session, strength } from './checks.ts';

const today = day('2026-11-22');
const ago = (days: number) => addDays(today, -days);
const stairs = activity('a', 'stairs');

function due(over: Partial<FunctionFacts> = {}): string[] {
	return asks(over).map(({ kind }) => kind);
}

function asks(over: Partial<FunctionFacts>): Ask[] {
	const facts: FunctionFacts = {
		hasDays: true,
		sessions: [],
		courses: [],
		entry: undefined,
		activities: [stairs],
		functionChecks: [rated(ago(1), { a: 5 })],
		impressions: [],
		strengthChecks: [strength(ago(1))],
		...over
	};
	return asksDue(facts, today);
}

describe('at the start', () => {
	const nothing = { activities: [], functionChecks: [], strengthChecks: [] };

	test('nothing is asked of an empty diary', () => {
		expect(due({ ...nothing, hasDays: false })).toEqual([]);
		expect(due({ ...nothing, hasDays: false, sessions: [session(ago(3), { state: 'missed' })] })).toEqual([]);
	});

	test.each([
		['a day that says something', { hasDays: true }],
		['a session done', { hasDays: false, sessions: [session(ago(3))] }],
		['a session planned', { hasDays: false, sessions: [session(addDays(today, 3), { state: 'planned' as const })] }]
	])('%s begins it: strength, and naming', (_, begun) => {
		expect(asks({ ...nothing, ...begun })).toEqual([{ kind: 'strength' }, { kind: 'naming' }]);
	});
});

describe('the activities', () => {
	test.each([
		[0, false],
		[13, false],
		[14, true],
		[15, true],
		[200, true]
	])('rated %i days ago: %s', (days, asked) => {
		expect(due({ functionChecks: [rated(ago(days), { a: 5 })] }).includes('activities')).toBe(asked);
	});

	test('named and never rated are asked at once', () => {
		expect(asks({ functionChecks: [] })).toEqual([{ kind: 'activities' }]);
	});

	test('are counted from the last rating, one dated after today left out', () => {
		expect(due({ functionChecks: [rated(ago(30), { a: 5 }), rated(ago(2), { a: 5 })] })).toEqual([]);
		expect(due({ functionChecks: [rated('2030-01-01', { a: 5 })] })).toEqual(['activities']);
	});

	test('all ended are asked no longer, and naming is not offered again', () => {
		expect(due({ activities: [activity('a', 'stairs', { until: today })], functionChecks: [] })).toEqual([]);
	});
});

describe('the strength check', () => {
	test('is due a week after the last', () => {
		expect(due({ strengthChecks: [strength(ago(6))] })).toEqual([]);
		expect(asks({ strengthChecks: [strength(ago(7))] })).toEqual([{ kind: 'strength' }]);
	});

	test.each([
		['a day with a session', { sessions: [session(today)] }],
		['a day with a fall', { entry: makeDay({ day: today, answers: { signs: { fall: 'yes' as const } } }) }],
		['a day with pain of 8', { entry: makeDay({ day: today, answers: { 'pain-average': 8 } }) }]
	])('is not asked on %s', (_, hindrance) => {
		expect(due({ strengthChecks: [], ...hindrance })).toEqual([]);
	});
});

describe('the change', () => {
	const sessions = [session(ago(15)), session(ago(8)), session(ago(1))];

	test('stands first, with its session and its last day', () => {
		expect(asks({ sessions, strengthChecks: [], functionChecks: [] })).toEqual([
			{ kind: 'change', session: 3, until: '2026-12-05' },
			{ kind: 'strength' },
			{ kind: 'activities' }
		]);
	});

	test('follows the number that was agreed for a named course', () => {
		const four = [22, 15, 8, 1].map((days) => session(ago(days)));
		const named: NamedCourse = {
			...stamp(someInstant, 'typed'),
			id: 'course',
			condition: 'sciatica',
			rhythm: 'weekly',
			from: ago(22),
			agreed: 4
		};

		expect(asks({ sessions: four, impressions: [impression(ago(8), 3)] })).toEqual([]);
		expect(asks({ sessions: four, impressions: [impression(ago(8), 3)], courses: [named] })).toEqual([
			{ kind: 'change', session: 4, until: '2026-12-05' }
		]);
	});

	test('is not due once answered', () => {
		expect(due({ sessions, impressions: [impression(ago(1), 3)] })).toEqual([]);
	});
});

describe('the one that is asked', () => {
	const open: Ask[] = [{ kind: 'change', session: 3, until: today }, { kind: 'strength' }, { kind: 'naming' }];
	const next = (wishes: Partial<AskWishes>) => nextAsk(open, { declined: [], putOff: {}, ...wishes }, today)?.kind;

	test('is the most important', () => {
		expect(next({})).toBe('change');
		expect(nextAsk([], { declined: [], putOff: {} }, today)).toBeUndefined();
	});

	test('is none on the day one was put off, and it is asked again the day after', () => {
		expect(next({ putOff: { strength: today } })).toBeUndefined();
		expect(nextAsk(open.slice(1, 2), { declined: [], putOff: { strength: ago(1) } }, today)?.kind).toBe('strength');
	});

	test('is never one that was declined', () => {
		expect(next({ declined: ['change', 'strength'] })).toBe('naming');
		expect(next({ declined: ['change', 'strength', 'naming'] })).toBeUndefined();
	});

	test('gives way where it was put off before the others', () => {
		expect(next({ putOff: { change: ago(1) } })).toBe('strength');
		expect(next({ putOff: { change: ago(2), strength: ago(1) } })).toBe('naming');
		expect(next({ putOff: { change: ago(2), strength: ago(1), naming: ago(3) } })).toBe('naming');
		expect(next({ putOff: { change: ago(3), strength: ago(1), naming: ago(2) } })).toBe('change');
	});
});
