/** Whether the browser promises to keep what the app stores, and how much room there is. */
export interface Keeping {
	/** `unknown` where the browser does not tell. */
	readonly kept: 'yes' | 'no' | 'unknown';
	/** Bytes; absent where the browser does not tell. */
	readonly used?: number;
	readonly room?: number;
}

export async function keeping(): Promise<Keeping> {
	if (!navigator.storage?.persisted) return { kept: 'unknown' };
	const kept = (await navigator.storage.persisted()) ? 'yes' : 'no';
	const { usage, quota } = (await navigator.storage.estimate?.()) ?? {};
	return { kept, ...(usage !== undefined && { used: usage }), ...(quota !== undefined && { room: quota }) };
}

/** Asks the browser to keep the app's storage. Some ask the person, some decide alone. */
export async function askToKeep(): Promise<Keeping['kept']> {
	if (!navigator.storage?.persist) return 'unknown';
	return (await navigator.storage.persist()) ? 'yes' : 'no';
}
