/** The screen of a warning that stands in front of every page, in English. */
import { expect, type Locator, type Page } from '@playwright/test';
import { urgent } from '../../../src/content/text/urgent.en.ts';

export function standing(page: Page): Locator {
	return page.getByRole('alertdialog');
}

/** It stands, and the patient says that a doctor has seen them. */
export async function answerSeen(page: Page): Promise<void> {
	await end(page, 'seen');
}

/** It stands, and the patient says that the answer was a mistake. */
export async function answerMistake(page: Page): Promise<void> {
	await end(page, 'mistake');
}

async function end(page: Page, how: 'seen' | 'mistake'): Promise<void> {
	await standing(page)
		.getByRole('button', { name: urgent[`urgent.${how}`], exact: true })
		.click();
	await standing(page)
		.getByRole('button', { name: urgent[`urgent.${how}-yes`], exact: true })
		.click();
	await expect(standing(page)).toHaveCount(0);
}
