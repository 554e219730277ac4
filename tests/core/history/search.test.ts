import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptOf, patternOf, searchable } from '#core/history/search.ts';

const finds = (words: string, text: string) => patternOf(words)?.test(searchable(text)) ?? false;
const cut = (words: string, text: string) => {
	const pattern = patternOf(words);
	return pattern && excerptOf(text, pattern);
};
const marked = (words: string, text: string) => cut(words, text)?.match;

describe('what is found', () => {
	test.each([
		['dau lung', 'Hôm nay ĐAU LƯNG'],
		['đau', 'đau'],
		['lung', 'lưng'],
		['lưng', 'LƯNG'],
		['lưng', 'lu\u031bng'],
		['dâ', 'dấu'],
		['dấu', 'da\u0302\u0301u'],
		['Rain', 'after the rain'],
		['ｒａｉｎ', 'rain'],
		['カタカナ', 'ｶﾀｶﾅ'],
		['ｶﾞﾝ', 'ガン'],
		['が', 'か\u3099'],
		['雨で', '雨で腰が重い'],
		['a b', 'a \u3000 b'],
		['👩‍🦽', 'with 👩‍🦽 there'],
		['مرحبا', 'قال مرحبا'],
		['(1+1)?', 'is (1+1)? two'],
		['½', '1⁄2'],
		['𠮷野家', '𠮷野家で']
	])('%s finds %s', (words, text) => {
		expect(finds(words, text)).toBe(true);
	});

	test.each([
		['đau', 'dau'],
		['đau', 'đâu thế'.replace('đ', 'd')],
		['dấu', 'dâu'],
		['か', 'が'],
		['か', 'ｶﾞ'],
		['は', 'ぱ'],
		['a b', 'a\nb'],
		['.', 'no full stop'],
		['rain', 'ra in']
	])('%s does not find %s', (words, text) => {
		expect(finds(words, text)).toBe(false);
	});

	test('spaces alone look for nothing', () => {
		expect(patternOf('')).toBeUndefined();
		expect(patternOf(' \u3000\n')).toBeUndefined();
	});

	test('any text can be looked for, and any part of a text is found in it', () => {
		const grapheme = fc.string({ unit: 'grapheme', maxLength: 30 });
		fc.assert(
			fc.property(grapheme, grapheme, grapheme, (before, words, after) => {
				const pattern = patternOf(words);
				if (!pattern || /[\n\r\u2028\u2029\u0085]/.test(words)) return;
				expect(pattern.test(searchable(`${before}\n${words}\n${after}`))).toBe(true);
			}),
			{ seed: 3 }
		);
	});

	test('half an emoji is a text like any other', () => {
		expect(() => finds('\ud83d', 'a \ud83d b')).not.toThrow();
		expect(() => finds('a', '\ude00\ud83d')).not.toThrow();
	});
});

describe('what is shown', () => {
	test('the line with the words as they were written', () => {
		expect(cut('dau', 'Sáng: mưa.\nĐau lưng nhiều.\nTối: đỡ.')).toEqual({
			before: '',
			match: 'Đau',
			after: ' lưng nhiều.',
			cutBefore: false,
			cutAfter: false
		});
	});

	test('the first of several places', () => {
		expect(cut('rain', 'no\nthe rain\nrain')).toMatchObject({ before: 'the ', match: 'rain', after: '' });
	});

	test('decomposed letters, half-width kana and joined emoji are not cut in two', () => {
		expect(marked('lu', 'đau lu\u031bng')).toBe('lu\u031b');
		expect(marked('ガ', 'ﾊﾝｶﾞｰ')).toBe('ｶﾞ');
		expect(marked('👩', 'a 👩🏽‍🦽 b')).toBe('👩🏽‍🦽');
		expect(marked('🦽', 'a 👩🏽‍🦽 b')).toBe('👩🏽‍🦽');
		expect(marked('fi', 'oﬃce')).toBe('ﬃ');
	});

	test('what stands before it may take another length when searched', () => {
		expect(marked('đau', '㎏ đđ ½ ｶﾞ đau ﬁ')).toBe('đau');
	});

	test('a long line is cut around them', () => {
		const excerpt = cut('rain', `${'a'.repeat(500)}rain${'b'.repeat(500)}`);

		expect(excerpt).toEqual({
			before: 'a'.repeat(40),
			match: 'rain',
			after: 'b'.repeat(120),
			cutBefore: true,
			cutAfter: true
		});
	});

	test('nothing found is nothing', () => {
		expect(cut('snow', 'rain')).toBeUndefined();
	});

	test('for any text the parts are the line they were cut from', () => {
		const unit = fc.constantFrom('đ', 'a', 'ấ', 'ｶ', 'ﾞ', 'が', '👩‍🦽', '🇻🇳', ' ', '\u0301', 'م', 'ﬁ', 'x');
		const text = fc.array(unit, { maxLength: 30 }).map((units) => units.join(''));
		fc.assert(
			fc.property(text, text, (before, after) => {
				const excerpt = cut('needle', `one\n${before}nEEdle${after}\ntwo`);
				expect(`${excerpt?.before}${excerpt?.match}${excerpt?.after}`).toBe(`${before}nEEdle${after}`);
				expect(excerpt?.match.startsWith('nEEdle')).toBe(true);
			}),
			{ seed: 3 }
		);
	});
});
