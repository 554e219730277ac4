import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { addDays, day } from '#core/time.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import {
	reachCells,
	reachDays,
	reachesOf,
	reachHead,
	reachPanels,
	reachSentences
} from '#features/progress/reach-picture.ts';
import { timeAxis } from '#features/progress/time-axis.ts';
import { entry, session } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-11-01');
const span = { from: start, to: addDays(start, 5) };
const on = (at: number, ...regions: RegionMark[]) => entry(addDays(start, at), { regions });
const back: RegionMark = { region: 'low-back', side: 'middle', kind: 'pain' };
const days = [
	on(0, { region: 'calf', side: 'left', kind: 'pain' }, { region: 'toes', side: 'left', kind: 'numb' }),
	on(1, { region: 'calf', side: 'left', kind: 'pain' }),
	entry(addDays(start, 2), { 'pain-average': 4 }),
	on(4, { region: 'buttock', side: 'left', kind: 'pain' })
];
const sidesOf = (...maps: readonly RegionMark[][]) => {
	const { sides, middleOnly } = reachesOf(
		maps.map((regions, at) => on(at, ...regions)),
		span
	);
	return { drawn: sides.map(({ side }) => side), middleOnly };
};

describe('how far down', () => {
	test('a picture for each marked side: pain whole, numb dashed, a day without a map is a gap', () => {
		const reaches = reachesOf(days, span);
		const [left, ...others] = panelsOf(reaches);

		expect([reaches.maps, others.length, left?.title]).toEqual([3, 0, 'Left']);
		expect(left?.picture.lines).toEqual([
			{ key: 'pain', label: 'Pain', kind: 'main', stepped: true, points: [-5, -5, null, null, -2] },
			{ key: 'numb', label: 'Numb, dull', kind: 'second', stepped: true, points: [-7, 0, null, null, 0] }
		]);
		expect([0, -1, -5, -7].map((value) => left?.picture.y.label?.(value))).toEqual([
			'not marked',
			'back',
			'lower leg',
			'toes'
		]);
	});

	test('a line that is alone has no key, so the title says what it is', () => {
		const reaches = reachesOf([on(0, { region: 'knee', side: 'right', kind: 'tingling' })], span);

		expect(panelsOf(reaches).map(({ title }) => title)).toEqual(['Right: Tingling']);
	});

	test('sessions stand on the chart', () => {
		const axis = timeAxis(span, { sessions: [session('s', '2026-11-02')], events: [] }, text);
		const [left] = reachPanels(reachesOf(days, span), axis, text);

		expect(left?.picture.marks.map(({ label }) => label)).toEqual(['1']);
	});

	test('sentences say how many maps, and the first and the last of them', () => {
		expect(reachSentences(reachesOf(days, span), span, text)).toEqual([
			'Body maps on 3 of 5 days.',
			'Left. Pain: lower leg on 1 Nov 2026, buttock on 5 Nov 2026.',
			'Left. Numb, dull: toes on 1 Nov 2026, not marked on 5 Nov 2026.'
		]);
	});

	test('the table has the days with a map alone, newest first', () => {
		const reaches = reachesOf(days, span);

		expect(reachHead(reaches, text)).toEqual(['Left: Pain', 'Left: Numb, dull']);
		expect(reachDays(reaches, span).map((of) => [of, ...reachCells(reaches, span, of, text)])).toEqual([
			['2026-11-05', 'buttock', 'not marked'],
			['2026-11-02', 'lower leg', 'not marked'],
			['2026-11-01', 'lower leg', 'toes']
		]);
	});

	test('no map, and maps that mark nothing of the ladder, draw nothing', () => {
		expect(reachesOf([], span)).toEqual({ maps: 0, sides: [], middleOnly: [], elsewhere: [] });
		expect(reachesOf([on(0)], span)).toEqual({ maps: 1, sides: [], middleOnly: [], elsewhere: [] });
	});
});

describe('the middle of the back, which counts for both legs', () => {
	test('draws no side of its own beside one that has marks', () => {
		const calf: RegionMark = { region: 'calf', side: 'left', kind: 'pain' };

		expect(sidesOf([back], [back, calf])).toEqual({ drawn: ['left'], middleOnly: ['right'] });
		expect(reachSentences(reachesOf([on(0, back, calf)], span), span, text).at(-1)).toBe(
			'Not drawn: Right. Only the middle is marked there, which says nothing of that leg.'
		);
	});

	test('draws both sides where both have marks, be it once', () => {
		const low = { region: 'low-back', side: 'right', kind: 'pain' } as const;

		expect(sidesOf([back, { region: 'knee', side: 'left' }], [low])).toEqual({
			drawn: ['left', 'right'],
			middleOnly: []
		});
	});

	test('is drawn once for both where nothing else is marked', () => {
		expect(sidesOf([back], [{ region: 'sacrum', side: 'middle' }])).toEqual({ drawn: ['both'], middleOnly: [] });
	});

	test.each<[string, RegionMark]>([
		['weakness', { region: 'calf', side: 'right', kind: 'weakness' }],
		['pain of the outer thigh', { region: 'thigh-outer', side: 'right', kind: 'pain' }],
		['numbness of the groin', { region: 'groin', side: 'right', kind: 'numb' }],
		['a region of a newer version', { region: 'heel-of-tomorrow', side: 'right' } as unknown as RegionMark],
		['a kind of a newer version', { region: 'knee', side: 'right', kind: 'itch' } as unknown as RegionMark]
	])('is never called the only mark beside %s on the other leg', (_, mark) => {
		const calf: RegionMark = { region: 'calf', side: 'left', kind: 'pain' };
		const reaches = reachesOf([on(0, back, calf, mark)], span);

		expect([reaches.middleOnly, reaches.elsewhere]).toEqual([[], ['right']]);
		expect(reachSentences(reaches, span, text).at(-1)).toMatch(
			/^Not drawn: Right. Something is marked there, but no pain/
		);
	});

	test('says nothing of either leg where the side of the others was not said', () => {
		expect(sidesOf([back, { region: 'calf', kind: 'numb' }])).toEqual({
			drawn: ['unknown'],
			middleOnly: ['left', 'right']
		});
	});
});

function panelsOf(reaches: ReturnType<typeof reachesOf>) {
	return reachPanels(reaches, timeAxis(span, { sessions: [], events: [] }, text), text);
}
