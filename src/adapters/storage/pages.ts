/** Sealed month page ↔ what it holds. */
import type { WholeRecord } from '#core/ports.ts';
import { BrokenSeal, seal, unseal } from '#adapters/seal/seal.ts';
import type { Keyring } from './keyring.ts';
import type { PageRow } from './schema.ts';

/** Where things go that lie on no calendar month. */
export const undated = 'undated';

/** What a page holds: things and tombstones by kind and key. Kinds and fields of newer versions are kept. */
export type PageContent = WholeRecord;

export async function sealPage(keyring: Keyring, month: string, rev: number, content: PageContent): Promise<PageRow> {
	const { keyId, key } = await keyring.current();
	return { month, rev, keyId, sealed: await seal(key, JSON.stringify(content), aboutPage(month, rev)) };
}

export async function unsealPage(keyring: Pick<Keyring, 'named'>, row: PageRow): Promise<PageContent> {
	const key = await keyring.named(row.keyId);
	return contentOf(await unseal(key, row.sealed, aboutPage(row.month, row.rev)));
}

function aboutPage(month: string, rev: number): string {
	return JSON.stringify(['pages', month, rev]);
}

function contentOf(text: string): PageContent {
	const content: unknown = JSON.parse(text);
	if (!isObject(content) || !Object.values(content).every(isObject)) throw new BrokenSeal('expected things by kind');
	return content as PageContent;
}

function isObject(value: unknown): value is object {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
