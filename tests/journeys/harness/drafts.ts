/** Drafts are on the disk a moment after their key was pressed; a test that reloads waits for that moment. */
import { expect, type Page } from '@playwright/test';

/** Sizes of the sealed drafts, in the order of their ids. */
export function draftSizes(page: Page): Promise<number[]> {
	return page.evaluate(
		() =>
			new Promise<number[]>((resolve, reject) => {
				const opening = indexedDB.open('meguri:/');
				opening.onerror = () => reject(opening.error ?? new Error('not opened'));
				opening.onsuccess = () => {
					const reading = opening.result.transaction('drafts').objectStore('drafts').getAll();
					reading.onsuccess = () => {
						opening.result.close();
						resolve((reading.result as { sealed: Uint8Array }[]).map(({ sealed }) => sealed.byteLength));
					};
				};
			})
	);
}

/** The newest draft is kept: nothing more is written. */
export async function draftsSettled(page: Page): Promise<void> {
	let before: number[] | undefined;
	await expect
		.poll(
			async () => {
				const now = await draftSizes(page);
				const isSame = now.length > 0 && JSON.stringify(now) === JSON.stringify(before);
				before = now;
				return isSame;
			},
			{ intervals: [300] }
		)
		.toBe(true);
}
