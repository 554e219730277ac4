import { describe, expect, test } from 'vitest';
import { Paper } from '#app/bring-paper.svelte.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { day, time } from '#core/time.ts';
import { fixedClock } from '../doubles/fixed-clock.ts';
import { MemoryDiary } from '../doubles/memory-store.ts';
import { makeDay } from '../fixtures/build.ts';

const first = day('2026-11-08');
const second = day('2026-11-09');

function open(diary = new MemoryDiary()) {
	const store = diary.open();
	const now = new Now(fixedClock());
	let saves = 0;
	const record = new OwnRecord(store, now, () => (saves += 1));
	const paper = new Paper(record, now, first);
	return { diary, store, record, paper, saves: () => saves };
}

describe('a paper diary', () => {
	test('is saved in one go, marked as entered later', async () => {
		const { paper, store, saves, diary } = open();
		paper.set(second, 'pain-average', '4', undefined);
		paper.set(first, 'pain-average', '６', undefined);
		paper.set(first, 'pain-worst', '10', undefined);
		paper.set(first, 'numbness:left', '0', undefined);

		expect(await paper.save()).toEqual({ kind: 'saved', days: 2 });

		expect(await store.days({})).toMatchObject([
			{ source: 'entered-later', answers: { 'pain-average': 6, 'pain-worst': 10, numbness: { left: 0 } } },
			{ source: 'entered-later', answers: { 'pain-average': 4 } }
		]);
		expect(saves()).toBe(1);
		expect(paper.begun).toBe(0);
		expect(diary.drafts.size).toBe(0);
	});

	test('writes nothing while a cell is wrong, and says which', async () => {
		const { paper, diary } = open();
		paper.set(first, 'pain-average', '5', undefined);
		paper.set(second, 'pain-worst', '11', undefined);

		expect(await paper.save()).toEqual({ kind: 'wrong', day: second, cell: 'pain-worst' });
		expect(diary.things).toEqual({});
		expect(paper.begun).toBe(2);
	});

	test('shows a wrong cell again whose row, column or side was put away', async () => {
		const { paper } = open();
		paper.set(first, 'tingling:left', '12', undefined);
		paper.choose('right');
		paper.begin(second);

		expect(await paper.save()).toMatchObject({ kind: 'wrong' });
		expect(paper.from).toBe(first);
		expect(paper.columns).toContain('tingling');
		expect(paper.side).toBe('left');
	});

	test('is taken up where it was left', async () => {
		const { diary, paper } = open();
		paper.show('numbness', true);
		paper.choose('right');
		paper.set(first, 'pain-average', '5', undefined);
		await paper.keep();

		const again = open(diary).paper;
		await again.open();

		expect(again.typed).toEqual({ [first]: { 'pain-average': '5' } });
		expect(again.columns).toContain('numbness');
		expect(again.side).toBe('right');
		expect(await again.save()).toEqual({ kind: 'saved', days: 1 });
	});

	test('forgets a number that was typed as it is stored, and one that was typed and taken out', () => {
		const { paper } = open();
		paper.set(first, 'pain-average', '7', makeDay({ day: first }));
		paper.set(first, 'pain-average', '5', makeDay({ day: first }));
		paper.set(second, 'pain-average', '7', undefined);
		paper.set(second, 'pain-average', '', undefined);

		expect(paper.begun).toBe(0);
	});

	test('changes of a stored day only what was typed', async () => {
		const stored = makeDay({
			day: first,
			answers: { 'pain-average': 5, note: 'mine', numbness: { left: 3, right: 2 } },
			averageAt: time('12:00')
		});
		const { paper, store } = open(new MemoryDiary({ day: { [first]: stored } }));
		paper.set(first, 'numbness:left', '4', stored);

		await paper.save();
		expect((await store.days({}))[0]).toMatchObject({
			source: 'typed',
			rev: 2,
			averageAt: '12:00',
			answers: { 'pain-average': 5, note: 'mine', numbness: { left: 4, right: 2 } }
		});

		paper.set(first, 'pain-average', '6', (await store.days({}))[0]);
		await paper.save();
		expect((await store.days({}))[0]).not.toHaveProperty('averageAt');
	});

	test('takes a number back, and with the last one the day', async () => {
		const stored = makeDay({ day: first });
		const { paper, store } = open(new MemoryDiary({ day: { [first]: stored } }));
		paper.set(first, 'pain-average', '', stored);

		expect(await paper.save()).toEqual({ kind: 'saved', days: 1 });

		expect(await store.days({})).toEqual([]);
	});

	test('never lays itself silently over what another tab stored meanwhile', async () => {
		const { diary, paper, store } = open();
		paper.set(first, 'pain-average', '5', undefined);
		await open(diary).record.logDay(first, { 'pain-average': 9 }, undefined);

		expect(await paper.save()).toEqual({ kind: 'changed', days: [first] });
		expect((await store.days({}))[0]?.answers).toEqual({ 'pain-average': 9 });

		expect(await paper.save()).toEqual({ kind: 'saved', days: 1 });
		expect((await store.days({}))[0]?.answers).toEqual({ 'pain-average': 5 });
	});

	test('keeps what was typed when storage says no', async () => {
		const { paper, store } = open();
		paper.set(first, 'pain-average', '5', undefined);
		await paper.keep();
		store.fail('quota');

		expect(await paper.save()).toEqual({ kind: 'fault', reason: 'quota' });
		expect(paper.begun).toBe(1);

		store.fail();
		expect(await paper.save()).toEqual({ kind: 'saved', days: 1 });
	});

	test('says when a digit could not be kept as a draft', async () => {
		const { paper, store } = open();
		store.fail('refused');
		paper.set(first, 'pain-average', '5', undefined);
		await paper.keep();

		expect(paper.unkept).toBe(true);
	});
});
