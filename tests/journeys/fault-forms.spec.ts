/** No room left on the device, in every form: it says so, what was typed stays, and it is saved once there is room. */
import type { Page } from '@playwright/test';
import { expect, test as rootTest } from './fixtures.ts';
import { untilSaved } from './harness/until-saved.ts';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const unfold = (page: Page, title: string) => page.locator('summary').filter({ hasText: title }).click();
const note = (page: Page) => page.getByRole('textbox', { name: 'Note', exact: true });

const test = rootTest.extend<{ lift: () => Promise<void> }>({
	/** The device is full from the first write on, until this is called. */
	lift: async ({ page, context, site }, use) => {
		await page.clock.setFixedTime('2026-11-22T20:00:00+09:00');
		// Before the first write: the browser asks for the room left only now and then.
		const devtools = await context.newCDPSession(page);
		await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 1 });
		await use(async () => {
			await devtools.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
		});
	}
});

test('the log of a day', async ({ page, lift }) => {
	const average = page.getByRole('group', { name: 'Pain on average', exact: true }).getByRole('radio', { name: '6' });
	await page.goto('log/?day=2026-11-20');
	await average.check();
	await unfold(page, 'Note');
	await note(page).fill('a full day');
	await expect(page.getByText('This draft cannot be kept on this device right now.')).toBeVisible();
	await button(page, 'Save').click();

	await expectFull(page);
	await expect(average).toBeChecked();
	await expect(note(page)).toHaveValue('a full day');

	await lift();
	await untilSaved(page, 'Try again', page.getByText('Saved on this device for Fri 20 November.'));
	await expectCalm(page);
	await page.reload();
	await expect(page.getByText('This day is stored.')).toBeVisible();
	await expect(average).toBeChecked();
	await unfold(page, 'Note');
	await expect(note(page)).toHaveValue('a full day');
});

test('a session', async ({ page, lift }) => {
	const time = page.getByLabel('Time', { exact: true });
	await page.goto('session/');
	await time.fill('14:00');
	await unfold(page, 'Note');
	await note(page).fill('quiet room');
	await expect(page.getByText('What you type cannot be kept as a draft right now.')).toBeVisible();
	await button(page, 'Save').click();

	await expectFull(page);
	await expect(time).toHaveValue('14:00');
	await expect(note(page)).toHaveValue('quiet room');

	await lift();
	await untilSaved(page, 'Try again', page.getByText('Session on Sun 22 Nov, 14:00. Saved on this device.'));
	await page.reload();
	const stored = page.getByRole('region', { name: 'All sessions' }).getByRole('listitem');
	await expect(stored).toHaveText([/Sun 22 Nov, 14:00/]);
	await stored.getByRole('link').click();
	await expect(page.locator('summary').filter({ hasText: 'Note' })).toContainText('quiet room');
});

test('a paper diary', async ({ page, lift }) => {
	const cell = (name: string) => page.getByRole('textbox', { name, exact: true });
	await page.goto('paper/');
	await cell('Sun 8 Nov, Average pain').fill('6');
	await cell('Mon 9 Nov, Worst pain').fill('9');
	await expect(page.getByText('This sheet cannot be kept on this device right now.')).toBeVisible();
	await button(page, 'Save 2 days').click();

	await expectFull(page);
	await expect(cell('Sun 8 Nov, Average pain')).toHaveValue('6');
	await expect(cell('Mon 9 Nov, Worst pain')).toHaveValue('9');

	await lift();
	await untilSaved(page, 'Try again', page.getByText('2 days saved on this device, marked “entered later”.'));
	await expectCalm(page);
	await page.reload();
	await expect(cell('Sun 8 Nov, Average pain')).toHaveValue('6');
	await expect(cell('Mon 9 Nov, Worst pain')).toHaveValue('9');
	await expect(page.getByText('Nothing is typed yet.')).toBeVisible();
});

test('a diary from a file: nothing of it comes in, then all of it', async ({ page, lift }) => {
	await page.goto('import/');
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({
			name: 'diary.csv',
			mimeType: 'text/csv',
			buffer: Buffer.from('date,pain_average\n2026-10-01,5\n2026-11-02,6')
		});
	await button(page, 'Bring in 2 entries').click();

	await expectFull(page);
	await expect(page.getByText('2 new days')).toBeVisible();
	await expect(button(page, 'Bring in 2 entries')).toBeEnabled();
	const beside = await page.context().newPage();
	await beside.goto('progress/');
	await expect(beside.getByRole('heading', { name: 'Your pain over time will be here' })).toBeVisible();
	await beside.close();

	await lift();
	await untilSaved(page, 'Try again', page.getByText('2 days came in.'));
	await expectCalm(page);
	await page.goto('log/?day=2026-10-01');
	await expect(page.getByText('This day is stored.')).toBeVisible();
});

/** What happened, what is safe and what to do, and nothing that says saved. */
async function expectFull(page: Page): Promise<void> {
	const alert = page.getByRole('alert').filter({ hasText: 'There is no room left on this device' });
	await expect(alert).toBeVisible();
	await expect(alert).toContainText('Everything saved before is safe.');
	await expect(alert).toContainText('Free some space on the device, then try again.');
	await expect(page.getByText(/saved on this device( for|, marked|\.)|came in\./i)).toHaveCount(0);
}

async function expectCalm(page: Page): Promise<void> {
	await expect(page.getByRole('alert')).toHaveCount(0);
}
