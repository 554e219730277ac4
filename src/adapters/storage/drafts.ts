/** Half-filled forms. They hold diary words, so they are sealed as pages are. */
import { seal, unseal } from '#adapters/seal/seal.ts';
import type { Live } from './connection.ts';
import { StoreFault } from '#core/ports.ts';

export async function readDraft({ database, keyring }: Live, id: string): Promise<unknown> {
	const row = await database.drafts.get(id);
	if (!row) return undefined;
	const text = await unseal(await keyring.named(row.keyId), row.sealed, aboutDraft(id));
	return (JSON.parse(text) as { value: unknown }).value;
}

/** `undefined` removes the draft. */
export async function keepDraft({ database, keyring }: Live, id: string, value: unknown): Promise<void> {
	const { dexie, drafts, keys } = database;
	if (value === undefined) return drafts.delete(id);
	const { keyId, key } = await keyring.current();
	const sealed = await seal(key, JSON.stringify({ value }), aboutDraft(id));
	await dexie.transaction('rw', drafts, keys, async () => {
		if (!(await keys.get(keyId))) throw new StoreFault('closed');
		await drafts.put({ id, keyId, sealed });
	});
}

function aboutDraft(id: string): string {
	return JSON.stringify(['drafts', id]);
}
