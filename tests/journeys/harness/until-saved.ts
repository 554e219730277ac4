import { expect, type Locator, type Page } from '@playwright/test';

/** Asks again until it is saved: the browser notices only after a while that there is room, as on a device just freed. */
export async function untilSaved(page: Page, action: string, saved: Locator): Promise<void> {
	await expect(async () => {
		// Once it is saved, the button is gone; a slow machine shows what was saved later than the next look.
		const again = page.getByRole('button', { name: action, exact: true });
		if (await again.isVisible()) await again.click({ timeout: 500 });
		await expect(saved).toBeVisible({ timeout: 1000 });
	}).toPass();
}
