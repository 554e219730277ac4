import { expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import { day, time } from '#core/time.ts';
import { courseName, whenWords } from '#features/course/course-words.ts';
import { someMoment } from '../../fixtures/build.ts';

/** The clock stands on 2026-11-22. */
async function when(on: string, language: Language = 'en', zone?: string): Promise<string> {
	const text = new Text();
	await text.use(language);
	const words = whenWords(text, { day: day(on), time: time('14:00'), ...(zone && { zone }) }, someMoment);
	return words.replaceAll('\u00a0', ' ');
}

test.each([
	['2026-11-24', 'Tue 24 Nov, 14:00'],
	['2026-01-06', 'Tue 6 Jan, 14:00'],
	['2027-01-05', 'Tue 5 Jan, 14:00'],
	['2027-09-18', 'Sat 18 Sept, 14:00'],
	['2027-09-19', '19 Sept 2027, 14:00'],
	['2025-11-25', '25 Nov 2025, 14:00']
])('%s: the weekday where only one year can be meant, else the year', async (on, words) => {
	expect(await when(on)).toBe(words);
});

test('in Japanese and Vietnamese too, and with the place where the clock there is another one', async () => {
	expect(await when('2027-01-05', 'ja')).toBe('1月5日(火) 14:00');
	expect(await when('2027-01-05', 'vi')).toBe('Thứ 3, 5 thg 1, 14:00');
	expect(await when('2027-01-05', 'en', 'Asia/Ho_Chi_Minh')).toContain('Ho Chi Minh');
});

test('a course whose condition is not sure has a name that can stand alone', async () => {
	const text = new Text();
	await text.use('en');
	expect([courseName(text, { condition: 'sciatica' }), courseName(text, { condition: 'not-sure' })]).toEqual([
		'Sciatica',
		'Condition not sure'
	]);
});
