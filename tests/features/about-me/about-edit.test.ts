import { expect, test } from 'vitest';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { AboutEdit } from '#features/about-me/about-edit.svelte.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';

/** One window on a diary, with the form open. */
async function open(diary = new MemoryDiary({})) {
	const store = diary.open();
	const now = new Now(fixedClock());
	const text = new Text();
	await text.use('en');
	const record = new OwnRecord(store, now);
	const edit = new AboutEdit({ record, now, text } as Partial<App> as App);
	const stop = edit.follow();
	await edit.open();
	return { diary, store, edit, stop, about: async () => (await record.reader.things('about-me')).at(-1) };
}

test('nothing is answered until it is, and an answer can be taken back', async () => {
	const { edit, about } = await open();
	expect(edit.form.answers).toEqual({});
	edit.answer('cancer', 'not-sure');
	edit.answer('pacemaker', 'no');
	edit.answer('pacemaker', undefined);

	expect(await edit.save([])).toBe('saved');
	expect(edit.saved).toBe(true);
	expect((await about())?.answers).toEqual({ cancer: 'not-sure' });
});

test('a day to come is refused in a sentence, and nothing typed is lost', async () => {
	const { edit, about } = await open();
	edit.change({ onset: '2027-01-01', name: 'An' });
	expect(edit.wrong('onset')).toBeUndefined();

	expect(await edit.save([])).toBe('refused');
	expect(edit.wrong('onset')).toBe('This day has not come yet.');
	expect(edit.form).toMatchObject({ onset: '2027-01-01', name: 'An' });
	expect(await about()).toBeUndefined();
});

test('what was begun is there again after a reload, and goes once it is saved', async () => {
	const { diary, edit, stop } = await open();
	edit.change({ allergies: 'latex' });
	await edit.draft.keep({ form: edit.form, before: null });
	stop();

	const again = await open(diary);
	expect(again.edit.restored).toBe(true);
	expect(again.edit.form.allergies).toBe('latex');
	await again.edit.save([]);
	expect(diary.drafts.size).toBe(0);
	expect((await open(diary)).edit).toMatchObject({ restored: false, form: { allergies: 'latex' } });
});

test('another window that changed nothing here shows what was saved; one with a change is asked', async () => {
	const one = await open();
	const two = await open(one.diary);
	one.edit.change({ name: 'An' });
	await one.edit.save([]);
	await expect.poll(() => two.edit.form.name).toBe('An');

	one.edit.change({ name: 'An Nguyễn' });
	two.edit.change({ name: 'Ann', allergies: 'latex' });
	await one.edit.save([]);
	expect(await two.edit.save([])).toBe('failed');
	expect(two.edit.conflict?.stored?.name).toBe('An Nguyễn');
	expect(two.edit.form.name).toBe('Ann');

	expect(await two.edit.saveMine()).toBe('saved');
	expect(await two.about()).toMatchObject({ name: 'Ann', allergies: 'latex', rev: 3 });
});

test('keeping what the other window stored lets go of what was typed here', async () => {
	const one = await open();
	const two = await open(one.diary);
	one.edit.change({ name: 'An' });
	two.edit.change({ name: 'Ann' });
	await one.edit.save([]);
	await two.edit.save([]);
	await two.edit.discard();

	expect(two.edit.form.name).toBe('An');
	expect(two.edit.isChanged).toBe(false);
	expect(two.edit.conflict).toBeUndefined();
});

test('a save that the world refused is said, and works once it can', async () => {
	const { edit, store, about } = await open();
	edit.answer('osteoporosis', 'yes');
	store.fail('quota');
	expect(await edit.save([])).toBe('failed');
	expect(edit.fault).toBe('quota');

	store.fail();
	expect(await edit.save([])).toBe('saved');
	expect((await about())?.answers).toEqual({ osteoporosis: 'yes' });
});
