/** Tells what changed, in this tab and in the others. */
import type { Change } from '#core/ports.ts';

type Listener = (changed: readonly Change[]) => void;

export class Changes {
	readonly #channel: BroadcastChannel;
	readonly #listeners = new Set<Listener>();

	/** The channel carries the database's name: two diaries on one origin do not hear each other. */
	constructor(name: string) {
		this.#channel = new BroadcastChannel(name);
		this.#channel.onmessage = ({ data }) => this.#pass(data as readonly Change[]);
	}

	tell(changed: readonly Change[]): void {
		if (changed.length === 0) return;
		this.#channel.postMessage(changed);
		this.#pass(changed);
	}

	watch(listener: Listener): () => void {
		// Wrapped, so that one function watching twice is two watchers and each stops its own.
		const watcher: Listener = (changed) => listener(changed);
		this.#listeners.add(watcher);
		return () => void this.#listeners.delete(watcher);
	}

	close(): void {
		this.#listeners.clear();
		this.#channel.close();
	}

	/** A listener that throws must not make a durable save look failed, nor keep the next one from hearing. */
	#pass(changed: readonly Change[]): void {
		for (const listener of [...this.#listeners]) {
			try {
				listener(changed);
			} catch (error) {
				queueMicrotask(() => {
					throw error;
				});
			}
		}
	}
}
