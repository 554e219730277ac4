import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { preferredLanguage, Text } from '#app/text.svelte.ts';
import { en as enRest } from '#content/text/en.ts';
import { ja as jaRest } from '#content/text/ja.ts';
import type { Message } from '#content/text/message.ts';
import { start as enStart } from '#content/text/start.en.ts';
import { start as jaStart } from '#content/text/start.ja.ts';
import { start as viStart } from '#content/text/start.vi.ts';
import { vi as viRest } from '#content/text/vi.ts';
import { day } from '#core/time.ts';

const en = { ...enStart, ...enRest };
const ja = { ...jaStart, ...jaRest };
const vi = { ...viStart, ...viRest };

const formsOf = (message: Message): string[] =>
	typeof message === 'string' ? [message] : Object.values<string>({ ...message });
const namesIn = (message: Message): string[] =>
	[
		...new Set(
			formsOf(message).flatMap((form) => [...form.matchAll(/\{([\w-]+)\}/g)].map(([, name]) => name as string))
		)
	].sort();

describe.each([
	['ja', ja],
	['vi', vi]
])('the words of %s', (_, words: Readonly<Record<string, Message>>) => {
	test.each(Object.entries<Message>(en))('%s asks for the same values as in English', (key, message) => {
		const said = namesIn(words[key] as Message);
		// A language without a plural may leave the count unsaid in its only form, never the other way round.
		expect(said.filter((name) => !namesIn(message).includes(name))).toEqual([]);
		expect(namesIn(message).filter((name) => name !== 'count' && !said.includes(name))).toEqual([]);
	});
});

describe.each([
	['en', en],
	['ja', ja],
	['vi', vi]
])('every sentence of %s', (_, words: Readonly<Record<string, Message>>) => {
	test('says something and does not shout', () => {
		const poor = Object.entries(words).filter(([, message]) =>
			formsOf(message).some((form) => form.trim() === '' || /[!！]/.test(form))
		);
		expect(poor).toEqual([]);
	});
});

test('begins with the words of the start page and completes them', async () => {
	const text = new Text();
	await text.begin('vi');
	expect(text.t('today.days.count', { count: 1 })).toBe('Đã ghi 1 ngày');
	expect(() => text.t('log.title')).toThrow('no words for log.title in vi');

	await text.complete();
	expect(text.t('log.title')).toBe(vi['log.title']);
	expect(text.t('nav.today')).toBe(vi['nav.today']);
});

test('of two quick choices the later one holds, whichever words come first', async () => {
	const text = new Text();
	const completing = text.begin('en').then(() => text.complete());
	await Promise.all([completing, text.use('ja')]);

	expect(text.language).toBe('ja');
	expect(text.t('log.title')).toBe(ja['log.title']);
	expect(text.t('nav.today')).toBe(ja['nav.today']);
});

/** What is drawn on the start page or stands around every page, before the rest of the words is here. */
const early = ['features/today', 'features/frame', 'features/warnings', 'features/night', 'ui', 'routes/+error.svelte'];

test('the start page asks only for words of the start page', () => {
	const root = join(import.meta.dirname, '../../src');
	const files = early.flatMap((path) =>
		path.endsWith('.svelte')
			? [path]
			: readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).map((name) => join(path, name))
	);
	const keys = files
		.filter((name) => /\.(svelte|ts)$/.test(name))
		.flatMap((name) => [...readFileSync(join(root, name), 'utf8').matchAll(/'([a-z]+\.[\w.-]+)'/g)])
		.map(([, key]) => key as string)
		.filter((key) => key in en);

	expect(keys.length).toBeGreaterThan(30);
	expect(keys.filter((key) => !(key in enStart))).toEqual([]);
});

test('chooses the plural form of the language and writes numbers its way', async () => {
	const text = new Text();
	await text.use('en');
	expect(text.t('today.days.count', { count: 1 })).toBe('1 day logged');
	expect(text.t('today.days.count', { count: 0 })).toBe('0 days logged');
	expect(text.number(3.14)).toBe('3.1');

	await text.use('vi');
	expect(text.t('today.days.count', { count: 1 })).toBe('Đã ghi 1 ngày');
	expect(text.number(3.14)).toBe('3,1');
});

test('names a day without shifting it, in every language', async () => {
	const text = new Text();
	const named: string[] = [];
	for (const language of ['en', 'ja', 'vi'] as const) {
		await text.use(language);
		named.push(text.day(day('2026-11-22'), 'dated'));
	}

	expect(named).toEqual(['22 Nov 2026', '2026年11月22日', '22\u00a0thg\u00a011, 2026']);
});

test.each([
	[undefined, ['ja-JP', 'en'], 'ja'],
	[undefined, ['fr', 'vi-VN'], 'vi'],
	[undefined, ['fr'], 'en'],
	[undefined, [], 'en'],
	['vi', ['ja'], 'vi'],
	['xx', ['ja'], 'ja']
] as const)('chosen %s, browser %j: %s', (chosen, wanted, expected) => {
	expect(preferredLanguage(chosen, wanted)).toBe(expected);
});
