/** Whether the browser promises to keep what the app stores, and how much room there is. */
export interface Keeping {
	/** `unknown` where the browser does not tell. */
	readonly kept: 'yes' | 'no' | 'unknown';
	/** Bytes; absent where the browser does not tell. */
	readonly used?: number;
	readonly room?: number;
}

export async function keeping(): Promise<Keeping> {
	try {
		if (!navigator.storage?.persisted) return { kept: 'unknown' };
		const kept = (await navigator.storage.persisted()) ? 'yes' : 'no';
		const { usage, quota } = (await navigator.storage.estimate?.()) ?? {};
		return { kept, ...(usage !== undefined && { used: usage }), ...(quota !== undefined && { room: quota }) };
	} catch (error) {
		return unknownWhereRefused(error);
	}
}

/** Asks the browser to keep the app's storage. Some ask the person, some decide alone. */
export async function askToKeep(): Promise<Keeping> {
	try {
		await navigator.storage?.persist?.();
	} catch (error) {
		return unknownWhereRefused(error);
	}
	return keeping();
}

/** Where site data is refused, so is every question about it. */
function unknownWhereRefused(error: unknown): Keeping {
	if (error instanceof DOMException || error instanceof TypeError) return { kept: 'unknown' };
	throw error;
}
