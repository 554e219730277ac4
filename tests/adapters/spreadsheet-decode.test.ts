import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '#adapters/spreadsheet/decode.ts';

const table = '日付,痛み\n2026-11-22,5\n';

describe('the bytes of a file', () => {
	it.each([
		['UTF-8', utf8(table), 'utf-8'],
		['UTF-8 with a mark', [0xef, 0xbb, 0xbf, ...utf8(table)], 'utf-8'],
		['UTF-16 of Windows', [0xff, 0xfe, ...utf16(table, 'little')], 'utf-16le'],
		['UTF-16 the other way round', [0xfe, 0xff, ...utf16(table, 'big')], 'utf-16be']
	])('are read as %s, without the mark', (_, bytes, encoding) => {
		expect(decode(Uint8Array.from(bytes))).toEqual({ kind: 'text', text: table, encoding });
	});

	it('are read as Shift_JIS where they are not UTF-8', () => {
		const decoded = decode(readFileSync('tests/fixtures/files/excel-japan.csv'));

		expect(decoded).toMatchObject({ kind: 'text', encoding: 'shift_jis' });
		expect(decoded.kind === 'text' && decoded.text.split('\r\n')[0]).toBe(
			'日付;平均の痛み;一番強い痛み;感覚がにぶい;睡眠;天気;メモ'
		);
	});

	it.each([
		['nothing', [], 'empty'],
		['blanks alone', utf8(' \r\n\t'), 'empty'],
		['a mark alone', [0xef, 0xbb, 0xbf], 'empty'],
		['an Excel workbook', [0x50, 0x4b, 0x03, 0x04, 1, 2], 'workbook'],
		['an old Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 1, 2], 'workbook'],
		['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13], 'binary'],
		['a photograph', [0xff, 0xd8, 0xff, 0xe0, 0, 0x10, 0x4a, 0x46], 'binary'],
		['text with a NUL', utf8('date,pain\0'), 'binary'],
		['control characters', Array<number>(50).fill(1), 'binary'],
		['UTF-16 cut in half', [0xff, 0xfe, 0x41], 'undecodable'],
		['Vietnamese in an old code page', [...utf8('ng'), 0xe0, ...utf8('y,'), 0xf0, ...utf8('au\n1,2')], 'undecodable'],
		['Western text in an old code page', [...utf8('M'), 0xe4, ...utf8('rz,K'), 0xfc, ...utf8('che\n')], 'undecodable']
	])('are refused where they are %s', (_, bytes, reason) => {
		expect(decode(Uint8Array.from(bytes))).toEqual({ kind: 'refused', reason });
	});

	it('keep a stray control character of a note', () => {
		const text = `date,note\n2026-11-22,a\x0bb\x1fc${'.'.repeat(300)}`;

		expect(decode(Uint8Array.from(utf8(text)))).toMatchObject({ kind: 'text', text });
	});

	it('never make it throw', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(['text', 'refused']).toContain(decode(bytes).kind);
			}),
			{ seed: 22, numRuns: 400 }
		);
	});
});

function utf8(text: string): number[] {
	return [...new TextEncoder().encode(text)];
}

function utf16(text: string, end: 'little' | 'big'): number[] {
	return [...text].flatMap((character) => {
		const code = character.charCodeAt(0);
		return end === 'little' ? [code & 255, code >> 8] : [code >> 8, code & 255];
	});
}
