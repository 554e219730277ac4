import { expect, test } from 'vitest';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { day, time, type Instant } from '#core/time.ts';
import { NightTaps } from '#features/night/night-tap.svelte.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';

const tonight = {
	instant: '2026-11-21T17:14:00.000Z' as Instant,
	day: day('2026-11-22'),
	time: time('02:14'),
	zone: 'Asia/Tokyo'
};
const later = { instant: '2026-11-21T17:15:00.000Z' as Instant, time: time('02:15') };

function open(diary = new MemoryDiary(), moment = tonight) {
	const clock = fixedClock(moment);
	const store = diary.open();
	const now = new Now(clock);
	const record = new OwnRecord(store, now);
	const taps = new NightTaps({ now, record } as Partial<App> as App);
	return { diary, clock, store, record, taps, moments: () => store.things('moment') };
}

test('one tap keeps a moment at the wall time, and no entry of the day', async () => {
	const { taps, moments, store } = open();

	await taps.tap('flare');

	expect(await moments()).toMatchObject([
		{ what: 'flare', night: true, day: '2026-11-22', time: '02:14', zone: 'Asia/Tokyo', source: 'typed' }
	]);
	expect(taps.kept).toEqual((await moments())[0]);
	expect(await store.days({})).toEqual([]);
});

test('a trembling finger keeps one moment a minute; the next minute is another', async () => {
	const { taps, moments, clock } = open();

	await Promise.all([taps.tap('flare'), taps.tap('flare')]);
	await taps.tap('flare');
	clock.set(later);
	await taps.tap('flare');

	expect((await moments()).map((moment) => moment.time)).toEqual(['02:14', '02:15']);
});

test('the other button in the same minute puts the first tap right', async () => {
	const { taps, moments } = open();

	await taps.tap('flare');
	await taps.tap('relief');

	expect(await moments()).toMatchObject([{ what: 'relief', time: '02:14', rev: 2 }]);
});

test('the last tap is taken back, and the page says so', async () => {
	const { taps, moments } = open();
	await taps.tap('flare');

	await taps.undo();

	expect(await moments()).toEqual([]);
	expect(taps.kept).toBeUndefined();
	expect(taps.undone).toMatchObject({ time: '02:14' });
});

test('taps that could not be saved wait, and keep their own time when they are', async () => {
	const { taps, moments, clock, store } = open();
	store.fail('quota');

	await taps.tap('flare');
	clock.set(later);
	await taps.tap('relief');

	expect(taps.fault).toBe('quota');
	expect(taps.waiting).toMatchObject([{ time: '02:14' }, { time: '02:15' }]);

	store.fail();
	clock.set({ time: time('02:40') });
	await taps.again();

	expect(taps.fault).toBeUndefined();
	expect(taps.waiting).toEqual([]);
	expect((await moments()).map(({ time: at, what }) => [at, what])).toEqual([
		['02:14', 'flare'],
		['02:15', 'relief']
	]);
});

test('an undo that failed is what is tried again', async () => {
	const { taps, moments, store } = open();
	await taps.tap('flare');
	store.fail('closed');
	await taps.undo();
	expect(taps.fault).toBe('closed');
	expect(taps.kept).toBeDefined();

	store.fail();
	await taps.again();

	expect(await moments()).toEqual([]);
});

test('what another window said more about the moment is not lost by undo', async () => {
	const { diary, taps, moments } = open();
	await taps.tap('flare');
	const other = open(diary);
	const kept = taps.kept;
	if (kept) await other.record.keep('moment', { ...kept, note: 'stairs' }, kept);

	await taps.undo();

	expect(await moments()).toMatchObject([{ note: 'stairs' }]);
	expect(taps.undone).toBeUndefined();
});

test('a tap that puts right what another window deleted stands on its own', async () => {
	const { diary, taps, moments } = open();
	await taps.tap('flare');
	const other = open(diary);
	if (taps.kept) await other.record.remove('moment', taps.kept);

	await taps.tap('relief');

	expect(await moments()).toMatchObject([{ what: 'relief', rev: 1 }]);
});

test('opened again a few minutes later, the page still knows the last tap', async () => {
	const { diary, taps } = open();
	await taps.tap('flare');
	const again = open(diary, { ...tonight, ...later });

	await again.taps.open();
	expect(again.taps.kept).toMatchObject({ time: '02:14', what: 'flare' });
	await again.taps.undo();

	expect(await again.moments()).toEqual([]);
});

test('a tap that is quicker than the look at what was kept is not overlaid by it', async () => {
	const { diary, taps } = open();
	await taps.tap('flare');
	const again = open(diary, { ...tonight, ...later });
	const things = again.store.things.bind(again.store);
	let look = () => {};
	const looked = new Promise<void>((resolve) => (look = resolve));
	again.store.things = async (...asked) => {
		const before = await things(...asked);
		await looked;
		return before;
	};

	const opening = again.taps.open();
	await again.taps.tap('relief');
	look();
	await opening;

	expect(again.taps.kept).toMatchObject({ time: '02:15', what: 'relief' });
});
