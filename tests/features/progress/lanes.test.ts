import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { DayEntry } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day, dayNumber } from '#core/time.ts';
import { laneCells, laneDays, laneHead, laneSentences } from '#features/progress/lane-rows.ts';
import { lanePanels, lanesOf } from '#features/progress/lanes.ts';
import { timeAxis } from '#features/progress/time-axis.ts';
import { entry } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-11-01');
const span = { from: start, to: addDays(start, 5) };
const on = (at: number, answers: Answers) => entry(addDays(start, at), answers);
const pill = { name: 'loxoprofen' };

const days: DayEntry[] = [
	on(-1, { 'sleep-disturbance': 9 }),
	on(0, { 'pain-average': 6, numbness: { left: 2, right: 5 }, 'sitting-minutes': 20, medicine: [pill] }),
	on(1, { 'pain-average': 3, numbness: { left: 1 }, 'sitting-minutes': 80, medicine: [] }),
	on(4, { 'pain-average': 4, weakness: { unknown: 0 } })
];

function panelsOf(of: readonly DayEntry[]) {
	return lanePanels(of, span, lanesOf(of, span), timeAxis(span, { sessions: [], events: [] }, text), text);
}

function scaleOf(...minutes: number[]) {
	const { y } = panelsOf(minutes.map((value, at) => on(at, { 'walking-minutes': value })))[0]?.picture ?? {};
	return y && [y.from, y.to, y.step, y.label?.(y.to)];
}

describe('lanes', () => {
	test('one chart for each thing said, on the same days; what was not said is left out and named', () => {
		const panels = panelsOf(days);

		expect(panels.map(({ key, title }) => [key, title])).toEqual([
			['pain-average', 'Average pain, 0–10'],
			['numbness', 'Numb or dull, 0–10, the worse leg'],
			['weakness', 'Weakness, 0–10, the worse leg'],
			['sitting-minutes', 'Sitting at a stretch'],
			['medicine', 'Medicine']
		]);
		expect(panels.every(({ picture }) => picture.from === dayNumber(start) && picture.count === 5)).toBe(true);
		expect(laneSentences(lanesOf(days, span), text).at(-1)).toBe(
			'Not logged in this period: Sleep disturbed and Walking at a stretch.'
		);
	});

	test('gaps stay gaps, the worse leg counts, and 0 is a value', () => {
		const points = new Map(panelsOf(days).map(({ key, picture }) => [key, picture.lines[0]?.points]));

		expect(points.get('pain-average')).toEqual([6, 3, null, null, 4]);
		expect(points.get('numbness')).toEqual([5, 1, null, null, null]);
		expect(points.get('weakness')).toEqual([null, null, null, null, 0]);
	});

	test('medicine: taken, none, and not answered are three things', () => {
		const { picture } = panelsOf(days).at(-1) ?? {};

		expect(picture?.lines[0]).toMatchObject({
			kind: 'dots',
			points: [1, 0, null, null, null],
			sizes: [1, 0, null, null, null]
		});
		expect([-1, 0, 1, 2].map((value) => picture?.y.label?.(value))).toEqual(['', 'none', 'taken', '']);
	});

	test('minutes reach from 0 to a round number at or above the highest', () => {
		expect(scaleOf(0, 0)).toEqual([0, 60, 30, '1 h']);
		expect(scaleOf(59)).toEqual([0, 60, 30, '1 h']);
		expect(scaleOf(60)).toEqual([0, 60, 30, '1 h']);
		expect(scaleOf(61, 61)).toEqual([0, 120, 60, '2 h']);
		expect(scaleOf(10, 481)).toEqual([0, 960, 480, '16 h']);
		expect(scaleOf(1440)).toEqual([0, 1440, 720, '24 h']);
	});

	test('sentences say lowest, highest and the days; equal values are said once', () => {
		expect(laneSentences(lanesOf(days, span), text).slice(0, -1)).toEqual([
			'Average pain: 3 to 6 (3 days).',
			'Numb or dull: 1 to 5 (2 days).',
			'Weakness: 0 (1 day).',
			'Sitting at a stretch: 20 to 80 min (2 days).',
			'Medicine: taken on 1 day, none on 1 day.'
		]);
	});

	test('a row for every day that says anything, newest first', () => {
		const lanes = lanesOf(days, span);

		expect(laneHead(lanes, text)).toEqual([
			'Day',
			'Average pain',
			'Numb or dull',
			'Weakness',
			'Sitting at a stretch',
			'Medicine'
		]);
		expect(laneDays(lanes, span)).toEqual(['2026-11-05', '2026-11-02', '2026-11-01']);
		expect(laneCells(lanes, span, day('2026-11-05'), text)).toEqual(['4', '–', '0', '–', '–']);
		expect(laneCells(lanes, span, day('2026-11-02'), text)).toEqual(['3', '1', '–', '80 min', 'none']);
	});

	test('nothing said draws nothing and names everything', () => {
		const lanes = lanesOf([], span);

		expect(panelsOf([])).toEqual([]);
		expect(laneDays(lanes, span)).toEqual([]);
		expect(laneSentences(lanes, text)).toEqual([
			'Not logged in this period: Average pain, Numb or dull, Weakness, Sleep disturbed, Sitting at a stretch, Walking at a stretch, and Medicine.'
		]);
	});
});
