import { describe, expect, it } from 'vitest';
import { isBlank, isUnsaid, plain, quoted } from '#core/import/cell.ts';

describe('a cell', () => {
	it.each([
		[' ５ ', '5'],
		['ＰＡＩＮ', 'PAIN'],
		['㋿８年', '令和8年'],
		['nga\u0300y', 'ngày']
	])('reads %j as %j', (text, expected) => {
		expect(plain(text)).toBe(expected);
	});

	it.each(['', ' ', '\u3000', '\t', undefined])('is blank where %j stands', (text) => {
		expect(isBlank(text)).toBe(true);
		expect(isUnsaid(text)).toBe(true);
	});

	it.each(['-', '—', '－', 'ー', ' - ', '--'])('says nothing of a number where %j stands', (text) => {
		expect(isUnsaid(text)).toBe(true);
		expect(isBlank(text)).toBe(false);
	});

	it.each(['0', '-1', '- 1', 'x'])('says something where %j stands', (text) => {
		expect(isUnsaid(text)).toBe(false);
	});

	it('is quoted in one line of 40 characters at most', () => {
		expect(quoted(' two\nlines ')).toBe('two lines');
		expect(quoted('x'.repeat(40))).toBe('x'.repeat(40));
		expect(quoted('x'.repeat(41))).toBe(`${'x'.repeat(39)}…`);
	});

	it('is never quoted with half a character', () => {
		expect(quoted('😀'.repeat(60)).isWellFormed()).toBe(true);
	});
});
