import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { DayEntry } from '#core/record.ts';
import type { RegionMark, SensationKind } from '#core/symptoms/regions.ts';
import { addDays, day } from '#core/time.ts';
import { bodySentences, placeRows, stepRows } from '#features/progress/body-rows.ts';
import { bodyTimeOf } from '#features/progress/body-steps.ts';
import { entry } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-01-05');
const span = { from: start, to: addDays(start, 14) };
const on = (at: number, ...regions: RegionMark[]) => entry(addDays(start, at), { regions });
const calf: RegionMark = { region: 'calf', side: 'left', kind: 'pain' };
const timeOf = (...days: DayEntry[]) => bodyTimeOf(days, span);

describe('sentences', () => {
	test('how many maps, the places marked most often with their days, and empty maps', () => {
		const marks = (['buttock', 'calf', 'toes', 'knee'] as const).map((region) => ({ region, side: 'left' }) as const);
		const time = timeOf(on(0, ...marks), on(1, ...marks.slice(1)), on(2, ...marks.slice(1, 3)), on(3));

		expect(bodySentences(time, span, text)).toEqual([
			'Body maps on 4 of 14 days.',
			'Most often marked: Calf, left (3 days), Toes, left (3 days), and Knee, left (2 days).',
			'Nothing is marked on 1 map.'
		]);
	});

	test('maps on which nothing is marked are an answer', () => {
		expect(bodySentences(timeOf(on(0), on(1), on(2), on(3), on(9)), span, text)).toEqual([
			'Body maps on 5 of 14 days.',
			'Nothing is marked on 5 maps.'
		]);
	});
});

describe('rows', () => {
	test('each place with what was felt there, a kind of a newer version at the end', () => {
		const odd = { ...calf, kind: 'cold' as SensationKind };
		const time = timeOf(on(0, odd, { ...calf, kind: 'numb' }), on(1, calf, { region: 'calf', side: 'left' }), on(2));

		expect(placeRows(time, text).rows.map(({ cells }) => cells)).toEqual([
			[
				'Calf, left',
				'2 of 3 maps',
				'Pain: 1\u00a0· Numb, dull: 1\u00a0· not said what: 1\u00a0· not known to this version: 1'
			]
		]);
	});

	test('each week with a map, newest first; one without marks says so', () => {
		const gluteal: RegionMark = { region: 'gluteal-fold' };
		const time = timeOf(on(0, calf), on(1, calf, gluteal), on(8));

		expect(stepRows(time, text).rows.map(({ cells }) => cells)).toEqual([
			['12 Jan 2026 (1 map)', 'not marked'],
			['5 Jan 2026 (2 maps)', 'Calf, left: 2\u00a0· gluteal-fold, side not said: 1']
		]);
		expect(stepRows(timeOf(on(8)), text).rows).toHaveLength(1);
	});
});
