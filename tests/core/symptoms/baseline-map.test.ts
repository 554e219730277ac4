import { describe, expect, test } from 'vitest';
import { baselineMap, isInBaseline } from '#core/symptoms/baseline-map.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { makeDay } from '../../fixtures/build.ts';

const calf: RegionMark = { region: 'calf', side: 'left', kind: 'numb' };
const otherCalf: RegionMark = { ...calf, side: 'right' };
const buttock: RegionMark = { region: 'buttock', side: 'left', kind: 'pain' };
const saddle: RegionMark = { region: 'saddle', side: 'middle', kind: 'tingling' };
const on = (day: string, ...regions: RegionMark[]) => makeDay({ day, answers: { regions } });

describe('the baseline map', () => {
	test('is the first seven days, from the first logged day, with how many days each mark was there', () => {
		const days = [
			makeDay({ day: '2026-11-01' }),
			on('2026-11-03', calf, { ...buttock, level: 4 }),
			on('2026-11-07', calf),
			on('2026-11-08', { region: 'toes', side: 'left', kind: 'numb' })
		];

		expect(baselineMap(days)).toEqual({
			from: '2026-11-01',
			to: '2026-11-08',
			days: 2,
			marks: [
				{ ...calf, days: 2 },
				{ ...buttock, days: 1 }
			]
		});
		expect(baselineMap([...days].reverse())).toEqual(baselineMap(days));
	});

	test('counts from the first day that says anything', () => {
		const days = [makeDay({ day: '2026-10-01', answers: {} }), on('2026-11-03', calf)];

		expect(baselineMap(days)?.from).toBe('2026-11-03');
	});

	test('knows its marks by region, side and kind', () => {
		const baseline = baselineMap([on('2026-11-03', calf)]);

		if (!baseline) throw new Error('expected a baseline');
		expect(isInBaseline(baseline, { ...calf, level: 9 })).toBe(true);
		expect(isInBaseline(baseline, otherCalf)).toBe(false);
		expect(isInBaseline(baseline, { ...calf, kind: 'pain' })).toBe(false);
		expect(isInBaseline(baseline, { region: 'calf', side: 'left' })).toBe(false);
	});

	test('never holds the saddle area', () => {
		expect(baselineMap([on('2026-11-03', saddle, calf)])?.marks).toEqual([{ ...calf, days: 1 }]);
		expect(baselineMap([on('2026-11-03', saddle)])?.marks).toEqual([]);
	});

	test('never holds numb or weak in both legs, also when they came on different days', () => {
		const weak: RegionMark = { region: 'knee', side: 'right', kind: 'weakness' };

		expect(baselineMap([on('2026-11-03', calf, otherCalf, buttock)])?.marks).toEqual([{ ...buttock, days: 1 }]);
		expect(baselineMap([on('2026-11-03', calf), on('2026-11-05', weak, buttock)])?.marks).toEqual([
			{ ...buttock, days: 1 }
		]);
		expect(baselineMap([on('2026-11-03', calf), on('2026-11-10', otherCalf)])?.marks).toEqual([{ ...calf, days: 1 }]);
	});

	test('keeps regions that this version does not know', () => {
		const tail: RegionMark = { region: 'tail', side: 'middle', kind: 'pain' };

		expect(baselineMap([on('2026-11-03', tail, tail)])?.marks).toEqual([{ ...tail, days: 1 }]);
	});

	test('is unknown without a map in the first week, and empty where the map was empty', () => {
		expect(baselineMap([])).toBeUndefined();
		expect(baselineMap([makeDay({ day: '2026-11-01' }), on('2026-11-08', calf)])).toBeUndefined();
		expect(baselineMap([on('2026-11-01')])?.marks).toEqual([]);
	});
});
