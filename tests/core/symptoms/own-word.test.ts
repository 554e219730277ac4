import { describe, expect, test } from 'vitest';
import { longestWord, readWord, wordKey } from '#core/symptoms/own-word.ts';

describe('readWord', () => {
	test.each([
		['stiff', 'stiff'],
		['  pulling \n and\ttight ', 'pulling and tight'],
		['\u3000つっぱる\u3000感じ\u3000', 'つっぱる 感じ'],
		['مؤلم جدًا', 'مؤلم جدًا'],
		['👩‍🦽 slow', '👩‍🦽 slow'],
		['Ｗｉｄｅ', 'Ｗｉｄｅ']
	])('takes %j as it was typed, its spaces as one', (text, word) => {
		expect(readWord(text)).toEqual({ kind: 'word', word });
	});

	test.each(['', '   ', '\u3000\n', '\u200B\u200F\u202E', '\uFEFF'])(
		'nothing that can be seen is empty: %j',
		(text) => {
			expect(readWord(text)).toEqual({ kind: 'empty' });
		}
	);

	test.each(['a', '𠮷', '🪡', 'ا'])('200 code points of %s are a word, 201 are long', (letter) => {
		const most = letter.repeat(longestWord);
		expect(readWord(` ${most} `)).toEqual({ kind: 'word', word: most });
		expect(readWord(most + letter)).toEqual({ kind: 'long', length: 201 });
	});
});

describe('wordKey', () => {
	test.each([
		['Stiff', 'sTIFF'],
		['ＳＴＩＦＦ', 'stiff'],
		['ﾋﾟﾘﾋﾟﾘ', 'ピリピリ'],
		['nhức', 'nhu\u031B\u0301c'],
		['Straße', 'STRASSE'],
		['a  b', 'a\u3000b'],
		['\u202Bألم\u202C', 'ألم'],
		['❤️', '❤']
	])('%j and %j are one word', (a, b) => {
		expect(wordKey(a)).toBe(wordKey(b));
	});

	test.each([
		['ひりひり', 'ヒリヒリ'],
		['đau', 'dau'],
		['nhức', 'nhúc'],
		['a b', 'ab']
	])('%j and %j are two', (a, b) => {
		expect(wordKey(a)).not.toBe(wordKey(b));
	});
});
