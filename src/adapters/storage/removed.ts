/** What was removed and can still be given back: sealed as pages are, put in the transaction that removes it. */
import type { Removed } from '#core/ports.ts';
import { isKind, type Kind } from '#core/record.ts';
import type { Instant } from '#core/time.ts';
import { seal, unseal } from '#adapters/seal/seal.ts';
import type { Live } from './connection.ts';
import type { Keyring } from './keyring.ts';
import type { RemovedRow } from './schema.ts';

export async function sealRemoved(keyring: Keyring, removed: Removed): Promise<RemovedRow> {
	const id = crypto.randomUUID();
	const { keyId, key } = await keyring.current();
	const { kind, thing, at } = removed;
	return { id, at, keyId, sealed: await seal(key, JSON.stringify({ kind, thing }), aboutRemoved(id, at)) };
}

/** Newest first. */
export async function readRemoved({ database, keyring }: Live): Promise<Removed[]> {
	const rows = await database.removed.orderBy('at').reverse().toArray();
	const things = await Promise.all(
		rows.map(async ({ id, at, keyId, sealed }) => {
			const text = await unseal(await keyring.named(keyId), sealed, aboutRemoved(id, at));
			return { ...(JSON.parse(text) as { kind: Kind; thing: unknown }), at: at as Instant } as Removed;
		})
	);
	return things.filter(({ kind }) => isKind(kind));
}

export async function forgetRemoved({ database }: Live, before: Instant): Promise<void> {
	await database.removed.where('at').below(before).delete();
}

function aboutRemoved(id: string, at: string): string {
	return JSON.stringify(['removed', id, at]);
}
