import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { App } from '#app/context.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';
import { makeDay } from '../../fixtures/build.ts';
import DeleteUnderTest from './DeleteUnderTest.svelte';

test('a day that another window changed is not deleted, and that is said', async () => {
	const shown = makeDay({ answers: { 'pain-average': 4 } });
	const diary = new MemoryDiary({ day: { [shown.day]: { ...shown, rev: 2 } } });
	const text = new Text();
	await text.use('en');
	const now = new Now(fixedClock());
	const app = { base: '', text, now, record: new OwnRecord(diary.open(), now) } as Partial<App> as App;
	const screen = await render(DeleteUnderTest, { app, entry: shown });
	await screen.getByRole('button', { name: 'Delete this day' }).click();
	await screen.getByRole('button', { name: 'Delete', exact: true }).click();

	const said = 'Nothing was deleted, because this day was changed in another window.';
	await expect.element(screen.getByText(said)).toBeVisible();
	expect(diary.things.day?.[shown.day]).toMatchObject({ rev: 2, answers: { 'pain-average': 4 } });
});
