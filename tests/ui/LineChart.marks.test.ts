import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planMarks } from '#ui/LineChart.marks.ts';

const widths = (count: number) => Array<number>(count).fill(20);
const every = (count: number, step: number) => Array.from({ length: count }, (_, index) => index * step);

describe('planMarks', () => {
	test('labels every mark that has room, and lets its line run through the chart', () => {
		const { tall, labelled } = planMarks(every(5, 40), widths(5));

		expect(tall).toBe(true);
		expect([...labelled]).toEqual([0, 1, 2, 3, 4]);
	});

	test('leaves out labels that would touch, evenly where the marks are even', () => {
		expect([...planMarks(every(7, 12), widths(7)).labelled]).toEqual([0, 2, 4, 6]);
	});

	test('keeps two sessions of one day apart', () => {
		expect([...planMarks([50, 50, 100], widths(3)).labelled]).toEqual([0, 2]);
	});

	test('lines become short strokes when they would cover the chart: below, at, above', () => {
		expect(planMarks(every(200, 9.9), widths(200)).tall).toBe(false);
		expect(planMarks(every(200, 10), widths(200)).tall).toBe(true);
		expect(planMarks(every(200, 10.1), widths(200)).tall).toBe(true);
	});

	test('one mark, and none', () => {
		expect(planMarks([30], [20])).toEqual({ tall: true, labelled: new Set([0]) });
		expect(planMarks([], [])).toEqual({ tall: true, labelled: new Set() });
	});

	test('labels never touch, whatever the places', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 330 }), { maxLength: 60 }), (unsorted) => {
				const places = [...unsorted].sort((a, b) => a - b);
				const kept = [...planMarks(places, widths(places.length)).labelled].map((index) => places[index] as number);

				expect(kept.slice(1).every((place, index) => place - (kept[index] as number) >= 20)).toBe(true);
			}),
			{ seed: 7 }
		);
	});
});
