import { holdDraft as hold } from '#adapters/worker/draft-lock.ts';

let base = '';

/** Says once, at the start, under which path the app lives: two clinics on one origin do not wait for each other. */
export function lockUnder(path: string): void {
	base = path;
}

/** While a form is half filled, a new version of the app waits. Returns the way to let go. */
export function holdDraft(): () => void {
	return hold(base);
}
