/** What the browser's storage throws → why the world did not do it. */
import { StoreFault, type FaultReason } from '#core/ports.ts';
import { BrokenSeal } from '#adapters/seal/seal.ts';

const byName: Readonly<Record<string, FaultReason>> = {
	QuotaExceededError: 'quota',
	VersionError: 'newer',
	DatabaseClosedError: 'closed',
	SecurityError: 'refused',
	NotAllowedError: 'refused',
	MissingAPIError: 'refused'
};

/** A fault met while the database was being opened. */
export function openingFault(error: unknown): StoreFault {
	// Private modes answer an open with InvalidStateError (Firefox) or UnknownError (profile not writable).
	return faultOf(error, { InvalidStateError: 'refused', UnknownError: 'refused' });
}

/** A fault met while working with an open database; `open` tells whether it still is. */
export function workingFault(error: unknown, open: boolean): StoreFault {
	const lost: Readonly<Record<string, FaultReason>> = open ? {} : { AbortError: 'closed', UnknownError: 'closed' };
	return faultOf(error, { InvalidStateError: 'closed', ...lost });
}

function faultOf(error: unknown, more: Readonly<Record<string, FaultReason>>): StoreFault {
	const chain = causes(error);
	const known = chain.find((cause) => cause instanceof StoreFault);
	if (known) return known;
	if (chain.some((cause) => cause instanceof BrokenSeal)) return new StoreFault('damaged', { cause: error });
	if (chain.some(isLostConnection)) return new StoreFault('closed', { cause: error });
	const reasons = { ...more, ...byName };
	// The innermost error says most: an AbortError is only what a full disk did to the transaction.
	const name = chain.map(nameOf).findLast((each) => Object.hasOwn(reasons, each));
	return new StoreFault((name && reasons[name]) || 'unexpected', { cause: error });
}

/** WebKit, after the system stopped its storage process: "Connection to Indexed Database server lost". */
function isLostConnection(error: unknown): boolean {
	return nameOf(error) === 'UnknownError' && /connection.*lost/i.test((error as Error).message);
}

function causes(error: unknown): unknown[] {
	const chain: unknown[] = [];
	for (let each = error; each && !chain.includes(each); each = below(each)) chain.push(each);
	return chain;
}

/** Dexie keeps the original error as `inner`. */
function below(error: unknown): unknown {
	const { inner, cause } = error as { inner?: unknown; cause?: unknown };
	return inner ?? cause;
}

function nameOf(error: unknown): string {
	return String((error as { name?: unknown }).name);
}
