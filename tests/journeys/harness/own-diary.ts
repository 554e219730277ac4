/** A diary of the patient's own: the invented days and sessions, brought in the way a patient brings them. */
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';

const files = ['steady-days.csv', 'steady-sessions.csv'].map((name) =>
	fileURLToPath(new URL(`../../fixtures/files/${name}`, import.meta.url))
);

/** In any language. Answers when the diary is stored. */
export async function bringOwnDiary(page: Page): Promise<void> {
	await page.goto('import/');
	await page.locator('input[type=file]').first().setInputFiles(files);
	await page.getByRole('button', { name: /78/ }).click();
	await expect(page.getByRole('status').filter({ hasText: '67' })).toBeVisible();
}
