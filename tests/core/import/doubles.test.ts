import { expect, it } from 'vitest';
import { withoutDoubles } from '#core/import/doubles.ts';
import { read } from './reading.ts';

it('names the later of two rows for one day, even when they say the same', () => {
	const { said } = read(['date|pain_average', '2026-08-24|5', '2026-08-25|4', '2026/8/24|6', '2026年8月25日|4']);

	const single = withoutDoubles(said);

	expect(single.said.map(({ line }) => line)).toEqual([2, 3]);
	expect(single.problems).toEqual([
		{ file: 0, line: 4, code: 'same-day', otherFile: 0, otherLine: 2 },
		{ file: 0, line: 5, code: 'same-day', otherFile: 0, otherLine: 3 }
	]);
});

it('names a row for a day that another file speaks of', () => {
	const both = [0, 1].flatMap((file) => read(['date|pain_average', '2026-08-24|5'], { file }).said);

	expect(withoutDoubles(both).problems).toEqual([{ file: 1, line: 2, code: 'same-day', otherFile: 0, otherLine: 2 }]);
});

it('names two sessions at one moment, or without a time on one day, but not one of each', () => {
	const { said } = read([
		'date|time|state|points',
		'2026-09-16|14:00||',
		'2026-09-16|||',
		'2026-09-16|15:00||',
		'2026-09-16|2 PM||',
		'2026-09-16|||'
	]);

	expect(withoutDoubles(said).problems).toEqual([
		{ file: 0, line: 5, code: 'same-moment', otherFile: 0, otherLine: 2 },
		{ file: 0, line: 6, code: 'same-moment', otherFile: 0, otherLine: 3 }
	]);
});

it('lets a missed session stand beside another, and a session beside a day', () => {
	const sessions = read(['date|time|state|points', '2026-09-16|14:00|missed|', '2026-09-16|14:00|done|']).said;
	const days = read(['date|pain_average', '2026-09-16|5']).said;

	expect(withoutDoubles([...sessions, ...days]).problems).toEqual([]);
});
