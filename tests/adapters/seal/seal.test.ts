import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflate, inflate } from '#adapters/seal/compress.ts';
import { keyFrom, newKeyBytes } from '#adapters/seal/key.ts';
import { BrokenSeal, seal, unseal } from '#adapters/seal/seal.ts';

const key = await keyFrom(newKeyBytes());

describe('a seal', () => {
	test('gives back any text', async () => {
		await fc.assert(
			fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 3000 }), async (text) => {
				expect(await unseal(key, await seal(key, text, 'about'), 'about')).toBe(text);
			}),
			{ seed: 20261122, numRuns: 60 }
		);
		expect(await unseal(key, await seal(key, '', ''), '')).toBe('');
		expect(await unseal(key, await seal(key, '\uFEFFmark', ''), '')).toBe('\uFEFFmark');
	});

	test('never looks the same twice, and starts with its format', async () => {
		const [a, b] = [await seal(key, 'same', 'about'), await seal(key, 'same', 'about')];

		expect(a[0]).toBe(1);
		expect(a.slice(1, 13)).not.toEqual(b.slice(1, 13));
		expect(a.slice(13)).not.toEqual(b.slice(13));
	});

	test('does not open about something else, or with another key', async () => {
		const sealed = await seal(key, 'words', '["pages","2026-11",1]');
		const other = await keyFrom(newKeyBytes());

		await expect(unseal(key, sealed, '["pages","2026-11",2]')).rejects.toThrow(BrokenSeal);
		await expect(unseal(other, sealed, '["pages","2026-11",1]')).rejects.toThrow(BrokenSeal);
	});

	test('does not open with any one byte changed, or cut short', async () => {
		const sealed = await seal(key, 'words', 'about');
		for (let at = 0; at < sealed.length; at++) {
			const changed = sealed.map((byte, index) => (index === at ? byte ^ 1 : byte));
			await expect(unseal(key, changed, 'about')).rejects.toThrow(BrokenSeal);
		}
		for (const length of [0, 1, 12, 13, 28, sealed.length - 1]) {
			await expect(unseal(key, sealed.slice(0, length), 'about')).rejects.toThrow(BrokenSeal);
		}
	});

	test('refuses a text too long to be opened again', { timeout: 60_000 }, async () => {
		await expect(seal(key, 'x'.repeat(64 * 1024 * 1024 + 1), 'about')).rejects.toThrow(RangeError);
	});
});

describe('compression', () => {
	test('makes a month of evenings much smaller', async () => {
		const month = new TextEncoder().encode('{"pain-average":5,"note":"walked"}'.repeat(31));

		expect((await deflate(month)).length).toBeLessThan(month.length / 10);
	});

	test('stops unpacking at its bound', async () => {
		const bomb = await deflate(new Uint8Array(10_000_000));

		await expect(inflate(bomb, 9_999_999)).rejects.toThrow(RangeError);
		expect((await inflate(bomb, 10_000_000)).length).toBe(10_000_000);
	});

	test('refuses what was never packed', async () => {
		await expect(inflate(new TextEncoder().encode('never packed'), 1000)).rejects.toThrow();
	});
});
