/** What the diary holds, read the way a patient takes it along: as the app's file. In English. */
import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';

export type KeptThing = Readonly<Record<string, unknown>>;

/** The things of one kind, in no order. Leaves the page on the settings. */
export async function keptThings(page: Page, kind: string): Promise<readonly KeptThing[]> {
	await pagesSettled(page);
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

/** What was said a moment ago is on the disk: the pages of the diary stop changing. */
async function pagesSettled(page: Page): Promise<void> {
	let before: string | undefined;
	await expect
		.poll(
			async () => {
				const now = await revisions(page);
				const isSame = now === before;
				before = now;
				return isSame;
			},
			{ intervals: [500] }
		)
		.toBe(true);
}

function revisions(page: Page): Promise<string> {
	return page.evaluate(
		() =>
			new Promise<string>((resolve, reject) => {
				const opening = indexedDB.open('meguri:/');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const reading = opening.result.transaction('pages').objectStore('pages').getAll();
					reading.onsuccess = () => {
						opening.result.close();
						resolve(
							JSON.stringify((reading.result as { month: string; rev: number }[]).map(({ month, rev }) => [month, rev]))
						);
					};
				};
			})
	);
}
