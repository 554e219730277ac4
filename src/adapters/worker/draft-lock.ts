/**
 * A tab with a half-filled form holds this lock, and the new version waits for it: its code may change the database
 * under the form. Forms share the lock; taking over needs it alone.
 */
const nameOf = (base: string) => `meguri:draft:${base}`;

let forms = 0;
let letGo: () => void = () => undefined;
let gone: Promise<unknown> = Promise.resolve();

/** Keeps a new version from taking over until the answer is called. */
export function holdDraft(base: string): () => void {
	forms += 1;
	if (forms === 1) hold(base);
	let held = true;
	return () => {
		if (!held) return;
		held = false;
		forms -= 1;
		if (forms === 0) letGo();
	};
}

/**
 * Does it while no other tab holds a draft, and keeps other tabs from starting one meanwhile. Answers whether it was
 * done. The drafts of this tab are no hindrance: they are stored, and its patient has agreed.
 */
export async function withoutDraftsElsewhere(base: string, action: () => Promise<void>): Promise<boolean> {
	letGo();
	await gone;
	try {
		return await navigator.locks.request(nameOf(base), { mode: 'exclusive', ifAvailable: true }, async (lock) => {
			if (lock) await action();
			return lock !== null;
		});
	} finally {
		if (forms > 0) hold(base);
	}
}

function hold(base: string): void {
	const released = new Promise<void>((resolve) => (letGo = resolve));
	// Refused where site data is: then no draft is kept and no new version is installed either.
	gone = navigator.locks.request(nameOf(base), { mode: 'shared' }, () => released).catch(() => undefined);
}
