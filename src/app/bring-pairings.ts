import { holdsOf } from '#core/import/columns.ts';
import type { DateOrder } from '#core/import/date.ts';
import { nameOf, pairingFaults, type Pairing } from '#core/import/header.ts';
import { StoreFault, type RecordStore } from '#core/ports.ts';

const settingId = 'import.pairings';
/** A patient has one or two spreadsheets; the oldest pairing gives way. */
const mostKept = 20;

export interface KeptPairing extends Pairing {
	readonly order?: DateOrder;
}

/**
 * How spreadsheets were paired before, by their column names. The names themselves may tell something about the
 * patient, and settings lie in clear, so only their fingerprint is kept.
 */
export class Pairings {
	readonly #store: RecordStore;

	constructor(store: RecordStore) {
		this.#store = store;
	}

	/** Not remembering is nothing to tell: where storage does not answer, the patient pairs once more. */
	async recall(header: readonly string[]): Promise<KeptPairing | undefined> {
		const [kept, print] = await Promise.all([this.#kept(), fingerprint(header)]);
		const found = kept.find(([key]) => key === print)?.[1];
		return isPairing(found, header.length) && pairingFaults(found).length === 0 ? found : undefined;
	}

	async keep(header: readonly string[], { kind, uses, order }: KeptPairing): Promise<void> {
		const [kept, print] = await Promise.all([this.#kept(), fingerprint(header)]);
		const others = kept.filter(([key]) => key !== print).slice(1 - mostKept);
		const pairing: KeptPairing = { kind, uses: [...uses], ...(order && { order }) };
		await quietly(() => this.#store.keepSetting(settingId, Object.fromEntries([...others, [print, pairing]])));
	}

	async #kept(): Promise<[string, unknown][]> {
		const value = await quietly(() => this.#store.setting(settingId));
		return typeof value === 'object' && value !== null ? Object.entries(value) : [];
	}
}

async function fingerprint(header: readonly string[]): Promise<string> {
	const bytes = new TextEncoder().encode(JSON.stringify(header.map(nameOf)));
	const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
	return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A newer version may have kept something that this one does not know. */
function isPairing(value: unknown, columns: number): value is KeptPairing {
	if (typeof value !== 'object' || value === null) return false;
	const { kind, uses, order } = value as { kind?: unknown; uses?: unknown; order?: unknown };
	if (kind !== 'days' && kind !== 'sessions') return false;
	if (order !== undefined && order !== 'day-first' && order !== 'month-first') return false;
	return Array.isArray(uses) && uses.length === columns && uses.every((use) => isUse(use, kind));
}

function isUse(use: unknown, kind: Pairing['kind']): boolean {
	return use === 'keep' || use === 'leave' || (typeof use === 'string' && holdsOf(kind, use) !== undefined);
}

async function quietly<T>(ask: () => Promise<T>): Promise<T | undefined> {
	try {
		return await ask();
	} catch (error) {
		if (error instanceof StoreFault) return undefined;
		throw error;
	}
}
