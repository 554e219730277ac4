/** What the diary holds, read the way a patient takes it along: as the app's file. In English. */
import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';

export type KeptThing = Readonly<Record<string, unknown>>;

/** The things of one kind, in no order. Leaves the page on the settings. */
export async function keptThings(page: Page, kind: string): Promise<readonly KeptThing[]> {
	await page.goto('settings/');
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'Save the file' }).click()
	]);
	const file = JSON.parse(await readFile(await download.path(), 'utf8')) as {
		readonly things: Readonly<Record<string, Readonly<Record<string, KeptThing>>>>;
	};
	return Object.values(file.things[kind] ?? {});
}
