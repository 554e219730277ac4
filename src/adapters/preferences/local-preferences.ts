/**
 * The two choices that are needed before the first paint, so before any database is open: theme and language.
 * They stand in localStorage, where static/start.js reads them. Where storage is refused they last for the visit.
 */
export interface Preferences {
	get(id: 'theme' | 'lang'): string | undefined;
	set(id: 'theme' | 'lang', value: string | undefined): void;
	/** Tells of a change made in another tab. Returns the way to stop. */
	watch(listener: (id: 'theme' | 'lang', value: string | undefined) => void): () => void;
}

/** `base` keeps two clinics on one origin apart. */
export function localPreferences(base: string): Preferences {
	const keyOf = (id: string) => `meguri:${id}:${base}`;
	return {
		get(id) {
			try {
				return localStorage.getItem(keyOf(id)) ?? undefined;
			} catch {
				// Storage is refused: the choice was never kept, which reads as "not chosen".
				return undefined;
			}
		},
		set(id, value) {
			try {
				if (value === undefined) localStorage.removeItem(keyOf(id));
				else localStorage.setItem(keyOf(id), value);
			} catch {
				// Storage is refused: the choice holds for this visit only, and settings say so.
			}
		},
		watch(listener) {
			const heard = (event: StorageEvent) => {
				for (const id of ['theme', 'lang'] as const)
					if (event.key === keyOf(id)) listener(id, event.newValue ?? undefined);
			};
			addEventListener('storage', heard);
			return () => removeEventListener('storage', heard);
		}
	};
}
