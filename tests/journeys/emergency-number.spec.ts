/** Settings: which emergency number stands, why, and what the patient may say to it. Every change counts at once. */
import { axe, expect, test } from './fixtures.ts';

test('a phone on the clock of Tokyo has 119; with Vietnam set both stand, the one to check marked', async ({
	another
}) => {
	const context = await another({ locale: 'vi-VN', timezoneId: 'Asia/Tokyo' });
	const page = await context.newPage();
	await page.goto('settings/');
	const card = page.getByRole('region', { name: 'Khi khẩn cấp' });
	const numbers = card.getByRole('listitem');
	await expect(numbers).toHaveText(/119.*Nhật Bản: theo đồng hồ của điện thoại\./s);

	await card.getByLabel('Nơi bạn đang ở').selectOption('VN');
	await expect(numbers).toHaveCount(2);
	await expect(numbers.first()).toContainText('119');
	await expect(numbers.last()).toContainText('115');
	await expect(numbers.last()).toContainText('Việt Nam: nơi bạn đã đặt.');
	await expect(numbers.last()).toContainText('Hãy kiểm tra lại số này.');
	await expect(numbers.first()).not.toContainText('Hãy kiểm tra lại số này.');
	expect(await axe(page)).toEqual([]);
	await page.reload();
	await expect(numbers).toHaveCount(2);

	await card.getByLabel('Nơi bạn đang ở').selectOption('');
	await expect(numbers).toHaveCount(1);
});

test('an own number that cannot be dialled is refused and stays to be put right; one that can stands beside', async ({
	page
}) => {
	await page.goto('/settings/');
	const card = page.getByRole('region', { name: 'In an emergency' });
	const own = card.getByLabel('Your own emergency number');
	await own.fill('#7119');
	await own.blur();
	await expect(card.getByRole('alert')).toContainText('This cannot be dialled.');
	await expect(own).toHaveValue('#7119');
	await expect(card.getByRole('listitem')).toHaveCount(1);

	await own.fill('03-3212-2323');
	await own.press('Enter');
	await expect(card.getByRole('alert')).toHaveCount(0);
	await expect(card.getByRole('listitem').last()).toHaveText(/0332122323.*Your own number\./s);
	await page.reload();
	await expect(card.getByRole('listitem')).toHaveCount(2);
	await expect(card.getByRole('listitem').first()).toContainText('119');

	await own.fill('');
	await own.blur();
	await expect(card.getByRole('listitem')).toHaveCount(1);
});

test('on a clock whose number is not known the local one is to be called', async ({ another }) => {
	const page = await (await another({ timezoneId: 'Asia/Bangkok' })).newPage();
	await page.goto('settings/');
	const card = page.getByRole('region', { name: 'In an emergency' });
	await expect(card).toContainText('Call the local number there.');
	await expect(card.getByRole('listitem')).toHaveText(/119.*Japan: where the clinic is\./s);
});
