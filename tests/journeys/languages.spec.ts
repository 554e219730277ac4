/** Three languages as equals: found, changed at once, kept, downloaded one at a time. */
import { expect, test } from './fixtures.ts';

for (const [locale, question, lang] of [
	['ja-JP', '今日の痛みは、平均するとどのくらいでしたか', 'ja'],
	['vi-VN', 'Hôm nay bạn đau trung bình ở mức nào?', 'vi'],
	['en-US', 'How was your pain today, on average?', 'en'],
	['fr-FR', 'How was your pain today, on average?', 'en']
] as const) {
	test(`a browser in ${locale} is met in ${lang}, and downloads no other words`, async ({ another }) => {
		const context = await another({ locale, serviceWorkers: 'block' });
		await context.clock.setFixedTime('2026-11-22T20:00:00+09:00');
		const page = await context.newPage();
		const scripts: Promise<string>[] = [];
		page.on('response', (response) => {
			if (response.url().endsWith('.js')) scripts.push(response.text());
		});
		await page.goto('/');
		await expect(page.getByRole('heading', { name: question })).toBeVisible();
		await expect(page.locator('html')).toHaveAttribute('lang', lang);

		await page.waitForLoadState('networkidle');
		const loaded = (await Promise.all(scripts)).join('\n');
		const proofs = { en: 'worst imaginable', ja: '想像できる最悪の痛み', vi: 'đau nhất có thể tưởng tượng' };
		const found = Object.entries(proofs).filter(
			([, words]) => loaded.includes(words) || loaded.includes(escaped(words))
		);
		expect(found.map(([language]) => language)).toEqual([lang]);
	});
}

test('a change of language takes effect at once, loses nothing and lasts', async ({ page }) => {
	await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
	await page.goto('/log/');
	await page.getByRole('group', { name: 'Pain on average' }).getByRole('radio', { name: '7' }).check();
	await page.getByRole('navigation').getByRole('link', { name: 'More' }).click();
	await page.getByRole('link', { name: 'Settings' }).click();
	await page.getByRole('radio', { name: '日本語' }).check();
	await expect(page.getByRole('heading', { level: 1, name: '設定' })).toBeVisible();
	await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
	await page.getByRole('radio', { name: 'Tiếng Việt' }).check();
	await expect(page.getByRole('heading', { level: 1, name: 'Cài đặt' })).toBeVisible();

	await page.getByRole('navigation').getByRole('link', { name: 'Ghi' }).click();
	await expect(page.getByRole('group', { name: 'Đau trung bình' }).getByRole('radio', { name: '7' })).toBeChecked();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

test('the theme is chosen before the first paint and can be the other one', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/settings/');
	await page.getByRole('radio', { name: 'Dark' }).check();
	await page.reload({ waitUntil: 'commit' });
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await expect(page.locator('body')).toHaveCSS('color', 'rgb(236, 231, 221)');
});

/** The form in which a bundler may write characters beyond ASCII. */
function escaped(words: string): string {
	return [...words]
		.map((sign) => (sign > '\u007f' ? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}` : sign))
		.join('');
}
