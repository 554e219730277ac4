/**
 * Choices that say nothing of what the patient feels. `urgent` says that a warning stands open, and not which: it is
 * shown before any database is open.
 */
export const preferenceIds = [
	'theme',
	'lang',
	'log-level',
	'rhythm',
	'earlier-numbers',
	'place',
	'own-number',
	'urgent',
	'cue-voice',
	'cue-sound',
	'cue-vibration'
] as const;
export type PreferenceId = (typeof preferenceIds)[number];

/**
 * The choices that are needed before the first paint, so before any database is open.
 * They stand in localStorage, where static/start.js reads theme and language. Where storage is refused they last for
 * the visit.
 */
export interface Preferences {
	get(id: PreferenceId): string | undefined;
	set(id: PreferenceId, value: string | undefined): void;
	/** Tells of a change made in another tab. Returns the way to stop. */
	watch(listener: (id: PreferenceId, value: string | undefined) => void): () => void;
}

/** `base` keeps two clinics on one origin apart. */
export function localPreferences(base: string): Preferences {
	const keyOf = (id: PreferenceId) => `meguri:${id}:${base}`;
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
				const id = preferenceIds.find((each) => event.key === keyOf(each));
				if (id) listener(id, event.newValue ?? undefined);
			};
			addEventListener('storage', heard);
			return () => removeEventListener('storage', heard);
		}
	};
}
