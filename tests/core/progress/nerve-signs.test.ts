import { describe, expect, test } from 'vitest';
import { nerveStanding } from '#core/progress/nerve-signs.ts';
import type { StrengthCheck } from '#core/function/strength.ts';
import type { DayEntry } from '#core/record.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { strength } from '../function/checks.ts';
import { entry } from './diary.ts';

const start = day('2026-11-01');
const early = { from: start, to: addDays(start, 7) };
const late = { from: addDays(start, 21), to: addDays(start, 28) };
const on = (at: number, answers: Answers) => entry(addDays(start, at), answers);
const standing = (days: readonly DayEntry[], checks: readonly StrengthCheck[] = []) =>
	nerveStanding(days, checks, early, late);
const both = (weakness: number, numbness: number): Answers => ({
	weakness: { left: weakness },
	numbness: { left: numbness }
});
const steady = [on(0, both(1, 3)), on(1, both(1, 3)), on(21, both(1, 3)), on(22, both(0, 2))];
const numb: RegionMark = { region: 'calf', side: 'left', kind: 'numb' };
const pain: RegionMark = { region: 'buttock', side: 'left', kind: 'pain' };

test('nothing worse and all of it said', () => {
	expect(standing(steady)).toEqual({ signs: [], callsForCheck: false, unsaid: [] });
});

test('no days: nothing worse, and nothing said', () => {
	expect(standing([])).toEqual({
		signs: [],
		callsForCheck: false,
		unsaid: [{ measure: 'weakness' }, { measure: 'numbness' }]
	});
});

describe('signs', () => {
	test('a whole point calls for the check, half a point does not', () => {
		const weak = (value: number) => [on(0, both(0, 3)), on(21, both(value, 3)), on(22, both(value - 1, 3))];

		expect(standing(weak(2))).toMatchObject({ signs: [{ kind: 'more', whole: true }], callsForCheck: true });
		expect(standing(weak(1))).toMatchObject({ signs: [{ kind: 'more', whole: false }], callsForCheck: false });
	});

	test('more tingling is told and calls for nothing: a nerve that wakes up tingles', () => {
		const tingling = (left: number): Answers => ({ ...both(1, 3), tingling: { left } });

		expect(standing([on(0, tingling(1)), on(21, tingling(6)), on(22, tingling(6))])).toMatchObject({
			signs: [{ kind: 'more', measure: 'tingling', side: 'left', whole: true }],
			callsForCheck: false,
			unsaid: []
		});
		expect(standing([on(0, both(1, 3)), on(21, both(1, 3)), on(22, both(1, 3))]).unsaid).toEqual([]);
	});

	test('a new mark calls for the check from the second map on', () => {
		const later = (count: number) => Array.from({ length: count }, (_, index) => on(21 + index, { regions: [numb] }));
		const first = on(0, { regions: [pain] });

		expect(standing([first, ...later(1)])).toMatchObject({
			signs: [{ kind: 'new-mark', days: 1 }],
			callsForCheck: false
		});
		expect(standing([first, ...later(2)])).toMatchObject({
			signs: [{ kind: 'new-mark', days: 2 }],
			callsForCheck: true
		});
	});

	test('the saddle area, or both legs numb, on one map of the last days calls for it even where it was there at first', () => {
		const saddle: RegionMark = { region: 'saddle', side: 'middle', kind: 'tingling' };
		const legs = [numb, { ...numb, side: 'right' } as const];

		expect(standing([on(0, { regions: [saddle] }), on(21, { regions: [saddle] })])).toMatchObject({
			signs: [{ kind: 'alarm', alarm: 'saddle', days: 1 }],
			callsForCheck: true
		});
		expect(standing([on(0, { regions: legs }), on(21, { regions: legs })])).toMatchObject({
			signs: [{ alarm: 'both-legs' }]
		});
		expect(standing([on(0, { regions: [saddle] }), on(21, { regions: [] })]).signs).toEqual([]);
	});

	test('a strength test that went worse', () => {
		const able = { heels: 'able', toes: 'able', chair: 'able' } as const;
		const checks = [
			strength('2026-11-02', { left: able }),
			strength('2026-11-20', { left: { ...able, heels: 'harder' } })
		];

		expect(standing(steady, checks)).toMatchObject({
			signs: [{ kind: 'strength', day: '2026-11-20', reading: { leg: 'left', test: 'heels', answer: 'harder' } }],
			callsForCheck: true
		});
	});

	test('skipping a test takes nothing back, doing it again does', () => {
		const checks = [
			strength('2026-11-02', { left: { heels: 'able' } }),
			strength('2026-11-12', { left: { heels: 'not-able' } }),
			strength('2026-11-19', { left: { heels: 'skipped' } })
		];

		expect(standing(steady, checks).signs).toHaveLength(1);
		expect(standing(steady, [...checks, strength('2026-11-26', { left: { heels: 'able' } })]).signs).toEqual([]);
	});

	test('a check of another time is no baseline, and one after the span does not count', () => {
		const harder = strength('2026-11-20', { left: { heels: 'harder' } });

		expect(standing(steady, [strength('2026-10-17', { left: { heels: 'able' } }), harder]).signs).toMatchObject([
			{ reading: { standing: 'first' } }
		]);
		expect(standing(steady, [strength('2026-10-18', { left: { heels: 'able' } }), harder]).signs).toMatchObject([
			{ reading: { standing: 'news' } }
		]);
		expect(
			standing(steady, [strength('2026-11-02', { left: { heels: 'able' } }), { ...harder, day: late.to }]).signs
		).toEqual([]);
	});

	test('numb or weak in both legs by the numbers, or one by a number and one by the map, is the same as on the map', () => {
		const legs: Answers = { numbness: { left: 2, right: 1 }, weakness: { left: 0, right: 0 } };
		const half: Answers = { numbness: { left: 0, right: 2 }, weakness: { left: 0, right: 0 }, regions: [numb] };

		for (const answers of [legs, half])
			expect(standing([on(0, answers), on(1, answers), on(21, answers), on(22, answers)])).toMatchObject({
				signs: [{ kind: 'alarm', alarm: 'both-legs', days: 2 }],
				callsForCheck: true
			});
		expect(standing([on(0, legs), on(1, legs), on(21, both(0, 2)), on(22, both(0, 2))]).signs).toEqual([]);
	});

	test('a test that failed when it was first done, lately, is a sign that cannot call for the check', () => {
		const failed = (of: string) => strength(of, { right: { toes: 'not-able' } });

		expect(standing(steady, [failed('2026-11-20')])).toMatchObject({
			signs: [{ kind: 'strength', day: '2026-11-20', reading: { leg: 'right', test: 'toes', standing: 'first' } }],
			callsForCheck: false
		});
		expect(standing(steady, [failed('2026-11-07')]).signs).toEqual([]);
		expect(standing(steady, [failed('2026-11-14')]).signs).toEqual([]);
		expect(standing(steady, [failed('2026-11-15')]).signs).toHaveLength(1);
		expect(standing(steady, [strength('2026-11-20', { right: { toes: 'able' } })]).signs).toEqual([]);
		expect(standing(steady, [failed('2026-11-20'), failed('2026-11-27')]).signs).toEqual([]);
	});

	test('a knee that gave way, on more days than at first', () => {
		const gave = (at: number) => on(at, { ...both(0, 0), signs: { 'knee-gave-way': 'yes' } });

		expect(standing([on(0, both(0, 0)), gave(22), gave(23)])).toMatchObject({
			signs: [{ kind: 'gave-way', days: 2, before: 0 }],
			callsForCheck: true
		});
		expect(standing([gave(0), gave(22)]).signs).toEqual([]);
		expect(standing([gave(0), gave(22), gave(23)]).signs).toEqual([{ kind: 'gave-way', days: 2, before: 1 }]);
		expect(standing([on(22, { signs: { 'knee-gave-way': 'no' } })]).signs).toEqual([]);
	});
});

describe('what was not said', () => {
	test('one day is not enough, two are', () => {
		expect(standing([on(0, both(0, 0)), on(21, both(0, 0))]).unsaid).toEqual([
			{ measure: 'weakness' },
			{ measure: 'numbness' }
		]);
		expect(standing([on(0, both(0, 0)), on(21, both(0, 0)), on(27, both(0, 0))]).unsaid).toEqual([]);
	});

	test('a strength check of two weeks says weakness, one that was all skipped does not', () => {
		const unsaid = (of: string, heels: 'able' | 'skipped') =>
			standing([], [strength(of, { right: { heels } })]).unsaid.some(({ measure }) => measure === 'weakness');

		expect([unsaid('2026-11-14', 'able'), unsaid('2026-11-15', 'able'), unsaid('2026-11-28', 'able')]).toEqual([
			true,
			false,
			false
		]);
		expect(unsaid('2026-11-20', 'skipped')).toBe(true);
	});

	test('two maps that tell kinds say numbness, places without a kind do not', () => {
		const maps = (first: readonly RegionMark[], later: readonly RegionMark[]) =>
			standing([on(0, { regions: first }), on(21, { regions: later }), on(22, { regions: later })]).unsaid.some(
				({ measure }) => measure === 'numbness'
			);

		expect(maps([pain], [pain])).toBe(false);
		expect(maps([pain], [])).toBe(false);
		expect(maps([pain], [{ region: 'calf', side: 'left' }])).toBe(true);
		expect(maps([{ region: 'calf', side: 'left' }], [pain])).toBe(true);
	});

	test('a leg that had it at first, and is silent at last', () => {
		const legs = (left: number, right?: number): Answers => ({
			weakness: { left, ...(right !== undefined && { right }) },
			numbness: { left: 0 }
		});
		const unsaid = (first: Answers, last: Answers, checks: readonly StrengthCheck[] = []) =>
			standing([on(0, first), on(1, first), on(21, last), on(22, last)], checks).unsaid;

		expect(unsaid(legs(2, 3), legs(2))).toEqual([{ measure: 'weakness', side: 'right' }]);
		expect(unsaid(legs(2, 0), legs(2))).toEqual([]);
		expect(unsaid(legs(2, 3), { ...legs(2), weakness: { left: 0, unknown: 0 } })).toEqual([]);
		expect(unsaid(legs(2, 3), legs(2), [strength('2026-11-20', { right: { heels: 'able' } })])).toEqual([]);
		expect(unsaid(legs(2, 3), legs(2), [strength('2026-11-20', { left: { heels: 'able' } })])).toEqual([
			{ measure: 'weakness', side: 'right' }
		]);
	});
});
