/** The screen of a warning that stands in front of every page. */
import { expect, type Locator, type Page } from '@playwright/test';
import { urgent as en } from '../../../src/content/text/urgent.en.ts';
import { urgent as ja } from '../../../src/content/text/urgent.ja.ts';
import { urgent as vi } from '../../../src/content/text/urgent.vi.ts';

const words = { en, ja, vi };
type Locale = keyof typeof words;

export function standing(page: Page): Locator {
	return page.getByRole('alertdialog');
}

/** It stands, and the patient says that a doctor has seen them. */
export async function answerSeen(page: Page, locale: Locale = 'en'): Promise<void> {
	await end(page, 'seen', locale);
}

/** It stands, and the patient says that the answer was a mistake. */
export async function answerMistake(page: Page): Promise<void> {
	await end(page, 'mistake', 'en');
}

async function end(page: Page, how: 'seen' | 'mistake', locale: Locale): Promise<void> {
	const urgent = words[locale];
	await standing(page)
		.getByRole('button', { name: urgent[`urgent.${how}`], exact: true })
		.click();
	await standing(page)
		.getByRole('button', { name: urgent[`urgent.${how}-yes`], exact: true })
		.click();
	await expect(standing(page)).toHaveCount(0);
}
