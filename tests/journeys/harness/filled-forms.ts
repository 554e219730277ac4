/** Forms that look different once something stands in them, filled in any language; what is wrong is said. */
import type { Page } from '@playwright/test';

const longName = '田中鍼灸院・はりきゅう・Nguyễn-Phương-Thảo-Kinesiotherapie';
const option = (page: Page, group: number, at: number) =>
	page.locator('fieldset').nth(group).getByRole('radio').nth(at);
const send = (page: Page) => page.locator('form button[type=submit]').click();

async function fillCourse(page: Page): Promise<void> {
	await send(page);
	await option(page, 0, 4).check();
	await option(page, 1, 3).check();
	await option(page, 2, 0).check();
	const dates = page.locator('form input[type=date]');
	await dates.nth(0).fill('2026-12-24');
	await dates.nth(1).fill('2026-11-03');
	await page.locator('form input[type=time]').fill('14:00');
	const words = page.locator('form input:not([type=radio], [type=date], [type=time])');
	await words.nth(1).fill(longName);
	await words.nth(2).fill(longName);
}

async function fillEvent(page: Page): Promise<void> {
	await send(page);
	const dates = page.locator('form input[type=date]');
	await dates.nth(0).fill('2026-11-03');
	await dates.nth(1).fill('2026-11-01');
	await page.locator('form textarea').fill(`${longName}\n${longName}`);
}

export const filledForms = [
	{ screen: 'course/?id=new', fill: fillCourse },
	{ screen: 'event/?id=new', fill: fillEvent }
] as const;
