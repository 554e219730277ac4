import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../../src/app.css';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import { regions, type RegionId, type RegionMark, type Side } from '#core/symptoms/regions.ts';
import { day } from '#core/time.ts';
import type { Marks } from '#features/log/body/map-marks.ts';
import { makeDay } from '../../fixtures/build.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import MapUnderTest from './MapUnderTest.svelte';

const everyPlace = (Object.keys(regions) as RegionId[]).flatMap((region) =>
	(regions[region] as readonly Side[]).map((side) => `${region} ${side}`)
);
/** From a version that knows more. */
const tail = { region: 'tail', side: 'left', kind: 'pain' } as const;
const painIn = (region: RegionId, side: Side): RegionMark => ({ region, side, kind: 'pain' });

describe('BodyMap', () => {
	test('a tap marks with the chosen kind, another takes it away', async () => {
		const { screen, marks } = await open();

		await tap('calf left');
		await screen.getByRole('radio', { name: 'Numb, dull' }).click();
		await tap('calf left');
		expect(marks()).toEqual([painIn('calf', 'left'), { region: 'calf', side: 'left', kind: 'numb' }]);
		await expect.element(screen.getByRole('status')).toHaveTextContent('Marked: Calf, left: Numb, dull.');

		await tap('calf left');
		expect(marks()).toEqual([painIn('calf', 'left')]);
	});

	test('left and right are the patient’s: mirrored between front and back', async () => {
		await open();
		const centre = (key: string, picture: number) => middle(within(picture, key)).x;

		expect(centre('knee left', front)).toBeGreaterThan(centre('knee right', front));
		expect(centre('knee left', back)).toBeLessThan(centre('knee right', back));
		expect(centre('sole left', back)).toBeLessThan(centre('sole right', back));
		expect(centre('sole left', soles)).toBeGreaterThan(centre('sole right', soles));
	});

	test('a stroke marks every place it crosses, and from a marked place wipes', async () => {
		const { marks } = await open();

		await stroke('buttock left', 'thigh-back left', 'knee left', 'calf left');
		expect(marks().map(({ region }) => region)).toEqual(['buttock', 'thigh-back', 'knee', 'calf']);

		await stroke('knee left', 'calf left');
		expect(marks().map(({ region }) => region)).toEqual(['buttock', 'thigh-back']);
	});

	test('a quick stroke skips nothing between two points', async () => {
		const { marks } = await open();

		await stroke('thigh-back left', 'calf left');

		expect(marks().map(({ region }) => region)).toEqual(['thigh-back', 'knee', 'calf']);
	});

	test('a second finger or the browser’s own gesture takes the stroke back', async () => {
		const { marks } = await open([painIn('toes', 'right')]);
		const calf = middleOf('calf left');

		send('pointerdown', calf);
		send('pointermove', { ...calf, y: calf.y - 60 });
		expect(marks().length).toBeGreaterThan(1);
		send('pointercancel', calf);

		expect(marks()).toEqual([painIn('toes', 'right')]);
	});

	test('a stroke that begins beside the figure is the page’s, a tap there finds the nearest place', async () => {
		const { marks } = await open();
		const { y } = middleOf('calf right');
		const beside = { x: place('calf right').getBoundingClientRect().right + 8, y };

		send('pointerdown', beside);
		send('pointermove', middleOf('calf left'));
		send('pointerup', middleOf('calf left'));
		expect(marks()).toEqual([]);

		send('pointerdown', beside);
		send('pointerup', beside);
		expect(marks()).toEqual([painIn('calf', 'right')]);
	});

	test('the list twin names every place and is the same map', async () => {
		const { screen, marks } = await open();
		await screen.getByText('The same as a list').click();
		expect(screen.getByRole('checkbox').all()).toHaveLength(everyPlace.length);

		await tap('calf left');
		await expect.element(screen.getByRole('checkbox', { name: 'Calf, left: Pain' })).toBeChecked();
		await screen.getByRole('checkbox', { name: 'Toes, right: Pain' }).click();
		await screen.getByRole('checkbox', { name: 'Calf, left: Pain' }).click();

		expect(marks()).toEqual([painIn('toes', 'right')]);
	});

	test('a level is optional, 0 is one', async () => {
		const { screen, marks } = await open([painIn('calf', 'left')]);
		const level = screen.getByRole('combobox', { name: 'How strong: Calf, left: Pain' });

		await level.selectOptions('0');
		expect(marks()).toEqual([{ ...painIn('calf', 'left'), level: 0 }]);
		await level.selectOptions('–');
		expect(marks()).toEqual([painIn('calf', 'left')]);
		await screen.getByRole('button', { name: 'Take away: Calf, left: Pain' }).click();
		expect(marks()).toEqual([]);
	});

	test('a region of a newer version is told of and outlives taking everything away', async () => {
		const { screen, marks } = await open([tail, painIn('calf', 'left')]);
		await expect.element(screen.getByText('1 mark that this version cannot show is kept.')).toBeVisible();

		await screen.getByRole('button', { name: 'Take all marks away' }).click();
		expect(marks()).toEqual([tail]);
		await screen.getByRole('button', { name: 'Undo' }).click();

		expect(marks()).toEqual([tail, painIn('calf', 'left')]);
		await expect.element(screen.getByRole('button', { name: 'Undo' })).toBeDisabled();
	});

	test('the saddle area asks at once; a mistake takes the mark back', async () => {
		const { screen, marks } = await open();

		await tap('saddle middle');
		await expect.element(screen.getByRole('dialog')).toHaveAccessibleName(/go to emergency care now/);
		await expect.element(screen.getByRole('link', { name: 'Call 119' })).toHaveAttribute('href', 'tel:119');
		await screen.getByRole('button', { name: 'I marked this by mistake' }).click();
		expect(marks()).toEqual([]);
		expect(screen.getByRole('dialog').all()).toHaveLength(0);

		await tap('saddle middle');
		await screen.getByRole('button', { name: 'None of these is new for me' }).click();
		expect(marks()).toEqual([painIn('saddle', 'middle')]);
		await expect.element(screen.getByText('You marked the saddle area.')).toBeVisible();
	});

	test('numb in both legs asks when the stroke has ended, pain in both does not', async () => {
		const { screen } = await open([{ region: 'calf', side: 'right', kind: 'numb' }, painIn('calf', 'right')]);
		await tap('calf left');
		expect(screen.getByRole('dialog').all()).toHaveLength(0);

		await screen.getByRole('radio', { name: 'Numb, dull' }).click();
		const at = middleOf('calf left');
		send('pointerdown', at);
		send('pointermove', { ...at, y: at.y - 60 });
		expect(screen.getByRole('dialog').all()).toHaveLength(0);
		send('pointerup', { ...at, y: at.y - 60 });

		await expect.element(screen.getByRole('dialog')).toHaveTextContent('You marked numb or weak in both legs.');
	});

	test('the last map before this day is offered by its date, without its numbers, and asks too', async () => {
		const saddle: RegionMark = { region: 'saddle', side: 'middle', kind: 'tingling', level: 7 };
		const { screen, marks } = await open([], {
			days: [
				makeDay({ day: '2026-07-01', answers: { regions: [saddle, tail] } }),
				makeDay({ day: '2026-11-10', answers: { 'pain-average': 3, regions: [] } }),
				makeDay({ day: '2026-11-21', answers: { regions: [painIn('toes', 'left')] } })
			]
		});

		await screen.getByRole('button', { name: 'Same as last time: Wed 1 Jul' }).click();
		await expect.element(screen.getByRole('dialog')).toBeVisible();
		await screen.getByRole('button', { name: 'None of these is new for me' }).click();

		expect(marks()).toEqual([{ region: 'saddle', side: 'middle', kind: 'tingling' }]);
	});

	test('what the last map calls for is asked again, also where today says the same already', async () => {
		const both = (['left', 'right'] as const).map((side): RegionMark => ({ region: 'calf', side, kind: 'numb' }));
		const { screen, marks } = await open(both, {
			days: [makeDay({ day: '2026-11-20', answers: { regions: [...both, painIn('knee', 'left')] } })]
		});
		expect(screen.getByRole('dialog').all()).toHaveLength(0);

		await screen.getByRole('button', { name: 'Same as last time: Fri 20 Nov' }).click();
		await expect.element(screen.getByRole('dialog')).toHaveTextContent('You marked numb or weak in both legs.');
		await screen.getByRole('button', { name: 'I marked this by mistake' }).click();

		expect(marks()).toEqual(both);
	});

	test('undo goes back step by step, and not over what was changed elsewhere', async () => {
		const { screen, marks, set } = await open();
		const undo = screen.getByRole('button', { name: 'Undo' });
		await tap('calf left');
		await tap('knee left');
		await tap('knee left');

		await undo.click();
		expect(marks()).toEqual([painIn('calf', 'left'), painIn('knee', 'left')]);
		await undo.click();
		await undo.click();
		expect(marks()).toEqual([]);
		await expect.element(undo).toBeDisabled();

		await tap('calf left');
		await set([painIn('toes', 'right')]);
		await expect.element(undo).toBeDisabled();
	});

	test.each(['ja', 'vi'] as const)('every place has a name of its own in %s', async (language) => {
		const { screen } = await open([], { language });
		await screen.getByText({ ja: '同じ内容を一覧で選ぶ', vi: 'Chọn bằng danh sách' }[language]).click();

		const names = [...document.querySelectorAll('input[type=checkbox]')].map((box) => box.getAttribute('aria-label'));
		expect(new Set(names).size).toBe(everyPlace.length);
		expect(names.join()).not.toMatch(/[{}]|undefined|body\./);
	});
});

async function open(
	marks: Marks = [],
	{ days = [], language = 'en' }: { days?: readonly ReturnType<typeof makeDay>[]; language?: Language } = {}
) {
	const text = new Text();
	await text.use(language);
	const now = new Now(fixedClock());
	const store = memoryStore({ day: Object.fromEntries(days.map((of) => [of.day, of])) });
	const app = { base: '', now, text, choices: {}, record: new OwnRecord(store, now) } as unknown as App;
	let kept = marks;
	const props = { app, day: day('2026-11-21'), marks, onmarks: (next: Marks) => (kept = next) };
	const screen = await render(MapUnderTest, props);
	return { screen, marks: () => kept, set: (next: Marks) => screen.rerender({ marks: next }) };
}

const [front, back, saddle, soles] = [0, 1, 2, 3] as const;

function within(picture: number, key: string): SVGPathElement {
	const [found] = [...document.querySelectorAll('.pictures svg')]
		.slice(picture, picture + 1)
		.flatMap((svg) => [...svg.querySelectorAll<SVGPathElement>(`[data-place="${key}"]`)]);
	if (!found) throw new Error(`expected ${key} in picture ${picture}`);
	return found;
}

/** A place on the back where it is there, else on another picture. */
function place(key: string): SVGPathElement {
	const pictures = [...document.querySelectorAll('.pictures svg')];
	const picture = [back, front, saddle].find((index) => pictures[index]?.querySelector(`[data-place="${key}"]`));
	return within(picture ?? soles, key);
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** The middle of a place, brought into view: what the browser finds at a point, it finds in the window only. */
function middleOf(key: string, scroll = true): Point {
	if (scroll) place(key).ownerSVGElement?.scrollIntoView({ block: 'center' });
	return middle(place(key));
}

function middle(element: Element): Point {
	const { left, top, width, height } = element.getBoundingClientRect();
	return { x: left + width / 2, y: top + height / 2 };
}

function send(type: string, { x, y }: Point): void {
	const target = document.elementFromPoint(x, y) ?? document.body;
	target.dispatchEvent(
		new PointerEvent(type, { bubbles: true, isPrimary: true, pointerId: 1, button: 0, clientX: x, clientY: y })
	);
}

async function tap(key: string): Promise<void> {
	const at = middleOf(key);
	send('pointerdown', at);
	send('pointerup', at);
	await Promise.resolve();
}

async function stroke(from: string, ...over: string[]): Promise<void> {
	const begin = middleOf(from);
	send('pointerdown', begin);
	const way = over.map((key) => middleOf(key, false));
	for (const at of way) send('pointermove', at);
	send('pointerup', way.at(-1) ?? begin);
	await Promise.resolve();
}
