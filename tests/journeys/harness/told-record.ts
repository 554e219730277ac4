/** A diary with two warning signs and all of About me, brought in as its own file. */
import { expect, type Page } from '@playwright/test';

const at = '2026-11-22T09:30:00.000Z';
const stamp = { made: at, changed: at, rev: 1, source: 'typed' };
const today = '2026-11-22';

const things = {
	'warning-check': {
		check: {
			...stamp,
			id: 'check',
			day: today,
			list: '1',
			answers: { 'ces-saddle': 'yes', 'ces-pee-start': 'not-sure', 'vas-pe': 'no', 'ces-sex': 'rather-not-say' }
		}
	},
	'about-me': {
		'about-me': {
			...stamp,
			id: 'about-me',
			answers: { 'diabetes-or-neuropathy': 'yes', 'blood-thinners': 'not-sure', cancer: 'no' },
			onset: '2026-08-02',
			name: 'Nguyễn Thị Phương Thảo',
			born: '1988-04-12',
			conditions: 'Cao huyết áp',
			allergies: 'Penicillin',
			address: { local: '東京都江戸川区西葛西6-15-3', reading: 'Tokyo-to Edogawa-ku Nishi-Kasai 6-15-3' },
			contact: { name: 'Trần Văn Nam', phone: '090-1234-5678' }
		}
	},
	'own-medicine': { medicine: { ...stamp, id: 'medicine', name: 'Metformin', dose: 500, unit: 'mg' } },
	course: {
		course: {
			...stamp,
			id: 'course',
			condition: 'sciatica',
			rhythm: 'weekly',
			from: '2026-10-01',
			practitioner: { name: '田中はり灸院', contact: '03-1234-5678' }
		}
	}
};

/** In any language. Answers when the diary is stored. */
export async function bringToldRecord(page: Page): Promise<void> {
	await page.goto('import/');
	const file = JSON.stringify({ format: 'meguri-record', version: 1, things });
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name: 'meguri.json', mimeType: 'application/json', buffer: Buffer.from(file) });
	await page.locator('button.main').click();
	await expect(page.locator('main [role=status]').first()).toBeAttached();
}
