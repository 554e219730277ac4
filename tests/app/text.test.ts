import { describe, expect, test } from 'vitest';
import { preferredLanguage, Text } from '#app/text.svelte.ts';
import { en } from '#content/text/en.ts';
import { ja } from '#content/text/ja.ts';
import type { Message } from '#content/text/message.ts';
import { vi } from '#content/text/vi.ts';
import { day } from '#core/time.ts';

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
