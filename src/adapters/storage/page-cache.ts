/**
 * Pages already opened, so that reading an unchanged month again costs no decryption.
 * A page counts as unchanged when its `rev` is; the least recently used go first.
 */
import type { Keyring } from './keyring.ts';
import { unsealPage, type PageContent } from './pages.ts';
import type { PageRow } from './schema.ts';

/** Sealed bytes whose clear content is kept: some fifty years of evenings, or a few dozen months of very long notes. */
const mostSealedBytes = 4 * 1024 * 1024;

interface Kept {
	readonly rev: number;
	readonly size: number;
	readonly content: Promise<PageContent>;
}

export class PageCache {
	readonly #keyring: Keyring;
	readonly #kept = new Map<string, Kept>();
	#size = 0;

	constructor(keyring: Keyring) {
		this.#keyring = keyring;
	}

	/** What the page holds. The content is shared between readers: nobody changes it. */
	open(row: PageRow): Promise<PageContent> {
		const kept = this.#kept.get(row.month);
		this.#forget(row.month);
		const content = kept?.rev === row.rev ? kept.content : unsealPage(this.#keyring, row);
		this.#keep(row.month, { rev: row.rev, size: row.sealed.length, content });
		return content;
	}

	#keep(month: string, page: Kept): void {
		this.#kept.set(month, page);
		this.#size += page.size;
		page.content.catch(() => this.#kept.get(month) === page && this.#forget(month));
		for (const oldest of this.#kept.keys()) {
			if (this.#size <= mostSealedBytes) break;
			this.#forget(oldest);
		}
	}

	#forget(month: string): void {
		this.#size -= this.#kept.get(month)?.size ?? 0;
		this.#kept.delete(month);
	}
}
