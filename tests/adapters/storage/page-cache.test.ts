import { beforeEach, describe, expect, test } from 'vitest';
import { keyFrom, newKeyBytes } from '#adapters/seal/key.ts';
import type { Keyring } from '#adapters/storage/keyring.ts';
import { PageCache } from '#adapters/storage/page-cache.ts';
import { sealPage } from '#adapters/storage/pages.ts';

const key = await keyFrom(newKeyBytes());
const keyring = { named: async () => key, current: async () => ({ keyId: 'data-0001', key }) } as unknown as Keyring;
const page = (month: string, rev: number, note = 'x') => sealPage(keyring, month, rev, { day: { [month]: { note } } });

/** Words that no compression makes smaller than the cache's bound of 4 MB. */
function incompressible(length: number): string {
	let state = 1;
	return Array.from({ length }, () => {
		state = (state * 48_271) % 2_147_483_647;
		return String.fromCharCode(0x4e00 + (state % 20_000));
	}).join('');
}

describe('opened pages', () => {
	let cache: PageCache;
	beforeEach(() => {
		cache = new PageCache(keyring);
	});

	test('are opened once while they do not change', async () => {
		const row = await page('2026-11', 1);

		expect(await cache.open(row)).toBe(await cache.open({ ...row }));
	});

	test('are opened again once they have changed', async () => {
		await cache.open(await page('2026-11', 1, 'before'));

		expect(await cache.open(await page('2026-11', 2, 'after'))).toEqual({ day: { '2026-11': { note: 'after' } } });
	});

	test('are opened again after they failed to open', async () => {
		const row = await page('2026-11', 1);
		await expect(cache.open({ ...row, sealed: row.sealed.slice(1) })).rejects.toThrow('seal');

		expect(await cache.open(row)).toEqual({ day: { '2026-11': { note: 'x' } } });
	});

	test('are let go, the least recently used first, when they grow too many', async () => {
		const [used, unused] = [await page('2026-01', 1), await page('2026-02', 1)];
		const large = await page('2026-03', 1, incompressible(1_200_000));
		const larger = await page('2026-04', 1, incompressible(1_200_000));
		const kept = [await cache.open(used), await cache.open(unused)];
		await cache.open(large);
		expect(await cache.open(used)).toBe(kept[0]);
		await cache.open(larger);

		expect(large.sealed.length + larger.sealed.length).toBeGreaterThan(4 * 1024 * 1024);
		expect(await cache.open(used)).toBe(kept[0]);
		expect(await cache.open(unused)).not.toBe(kept[1]);
	});
});
