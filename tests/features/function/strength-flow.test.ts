import { expect, test } from 'vitest';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { StrengthFlow } from '#features/function/strength-flow.svelte.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';

/** The check as it opens each time the page is opened, on one diary. */
function pages() {
	const diary = new MemoryDiary();
	return async () => {
		const now = new Now(fixedClock());
		const flow = new StrengthFlow({ now, record: new OwnRecord(diary.open(), now) } as Partial<App> as App);
		await flow.open();
		return flow;
	};
}

test('back once too often loses no answer: it stops, can be gone on with, and is offered again later', async () => {
	const open = pages();
	const flow = await open();
	flow.start();
	flow.answer('heels', 'left', 'harder');
	flow.answer('heels', 'right', 'not-able');
	flow.answer('toes', 'left', 'able');
	for (const _ of [4, 3, 2, 1]) flow.back();

	const answers = { left: { heels: 'harder', toes: 'able' }, right: { heels: 'not-able' } };
	expect(flow.stage).toMatchObject({ at: 'stopped', begun: { step: 0, ...answers } });
	await expect.poll(async () => (await open()).stage).toMatchObject({ at: 'doing', begun: { step: 0, ...answers } });
	flow.goOn();
	expect(flow.stage).toMatchObject({ at: 'doing', begun: { step: 0, ...answers } });
});

test('back where nothing was answered leaves nothing behind', async () => {
	const open = pages();
	const flow = await open();
	flow.start();
	flow.back();

	expect(flow.stage).toEqual({ at: 'before' });
	await expect.poll(async () => (await open()).stage).toEqual({ at: 'before' });
});

test('only the patient’s word drops what was answered', async () => {
	const open = pages();
	const flow = await open();
	flow.start();
	flow.answer('heels', 'left', 'harder');
	flow.back();
	flow.back();
	await flow.discard();

	expect(flow.stage).toEqual({ at: 'before' });
	expect((await open()).stage).toEqual({ at: 'before' });
});
