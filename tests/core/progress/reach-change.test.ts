import { describe, expect, test } from 'vitest';
import { reachChange } from '#core/progress/reach-change.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from './diary.ts';

const start = day('2026-11-01');
const early = { from: start, to: addDays(start, 7) };
const late = { from: addDays(start, 21), to: addDays(start, 28) };
type Map = string | readonly RegionMark[];
/** A word is a region of the left leg. */
const marks = (map: Map): readonly RegionMark[] =>
	typeof map === 'string' ? [{ region: map, side: 'left', kind: 'pain' }] : map;
const change = (first: readonly Map[], last: readonly Map[]) =>
	reachChange(
		[first, last].flatMap((week, index) =>
			week.map((map, at) => entry(addDays(start, index * 21 + at), { regions: marks(map) }))
		),
		early,
		late
	);
const moved = (first: readonly Map[], last: readonly Map[]) => {
	const found = change(first, last);
	return found.kind === 'compared' ? found.sides.map((side) => side.moved) : found.kind;
};

describe('how the reach changed', () => {
	test('further where the lowest rung lies further down, with both rungs', () => {
		expect(change(['buttock', 'thigh-back'], ['buttock', 'calf'])).toEqual({
			kind: 'compared',
			first: 2,
			last: 2,
			sides: [
				{ side: 'left', first: 'thigh', last: 'calf', moved: 'further' },
				{ side: 'right', moved: 'same' },
				{ side: 'unknown', moved: 'same' }
			]
		});
	});

	test('further where the usual rung does, though the lowest stays', () => {
		expect(moved(['buttock', 'buttock', 'calf'], ['buttock', 'calf', 'calf'])).toEqual(['further', 'same', 'same']);
	});

	test('less far where the usual rung lies higher and the lowest no further down', () => {
		expect(moved(['calf', 'calf', 'calf'], ['buttock', 'buttock', 'calf'])).toEqual(['less-far', 'same', 'same']);
		expect(moved(['calf', 'calf', 'calf'], ['buttock', 'buttock', 'toes'])).toEqual(['further', 'same', 'same']);
		expect(moved(['calf', 'calf', 'buttock'], ['calf', 'calf', 'buttock'])).toEqual(['same', 'same', 'same']);
	});

	test('pain drawn in the back reaches down no leg', () => {
		const back: RegionMark[] = [{ region: 'low-back', side: 'middle', kind: 'pain' }];

		expect(moved(['thigh-back', 'thigh-back'], [back, back])).toEqual(['less-far', 'same', 'same']);
		expect(moved([[], []], [back, back])).toEqual(['same', 'same', 'same']);
	});

	test('the other leg is further', () => {
		const right: RegionMark[] = [{ region: 'buttock', side: 'right', kind: 'pain' }];

		expect(moved(['calf', 'calf'], ['calf', right])).toEqual(['same', 'further', 'same']);
	});

	test('a mark without a side makes no leg seem worse, nor better', () => {
		const unsaid: RegionMark[] = [{ region: 'calf', kind: 'pain' }];

		expect(moved([unsaid, unsaid], ['calf', 'calf'])).toEqual(['same', 'same', 'same']);
		expect(moved(['calf', 'calf'], [unsaid, unsaid])).toEqual(['same', 'same', 'same']);
		expect(moved(['buttock', 'buttock'], [unsaid, unsaid])).toEqual(['same', 'same', 'further']);
	});

	test('numb places are no pain', () => {
		const numb: RegionMark[] = [{ region: 'toes', side: 'left', kind: 'numb' }];

		expect(moved(['buttock', 'buttock'], ['buttock', [...marks('buttock'), ...numb]])).toEqual([
			'same',
			'same',
			'same'
		]);
	});

	test('one map on either side is too few', () => {
		expect(change(['calf'], ['calf', 'calf'])).toEqual({ kind: 'unknown', first: 1, last: 2 });
		expect(change(['calf', 'calf'], ['calf'])).toEqual({ kind: 'unknown', first: 2, last: 1 });
		expect(change([], [])).toEqual({ kind: 'unknown', first: 0, last: 0 });
	});

	test('one map is enough to tell that pain lies further down, and for nothing else', () => {
		expect(moved(['calf'], ['toes', 'toes'])).toEqual(['further', 'same', 'same']);
		expect(moved(['buttock', 'thigh-back'], ['foot-top'])).toEqual(['further', 'same', 'same']);
		expect(moved(['calf'], ['toes'])).toEqual(['further', 'same', 'same']);
		expect(moved(['toes', 'toes'], ['buttock'])).toBe('unknown');
		// As far as on one of the first maps: the usual rung of a single map says nothing.
		expect(moved(['buttock', 'buttock', 'calf'], ['calf'])).toBe('unknown');
		expect(moved([], ['toes', 'toes'])).toBe('unknown');
	});

	test('one who began to draw later is held against the first drawings', () => {
		const days = [10, 12, 22, 23].map((at) =>
			entry(addDays(start, at), { regions: marks(at < 20 ? 'calf' : 'buttock') })
		);

		expect(reachChange(days, early, late)).toMatchObject({
			kind: 'compared',
			sides: [{ first: 'calf', last: 'buttock', moved: 'less-far' }, {}, {}]
		});
	});
});
