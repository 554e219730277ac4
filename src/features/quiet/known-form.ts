/** "Already known": by whom, and when it was seen. */
import { longestOwnWords } from '#core/course/session.ts';
import { parseDay, type Day } from '#core/time.ts';

export interface KnownForm {
	readonly who: string;
	readonly seen: string;
}

export type KnownRefusal = 'who' | 'long' | 'seen' | 'not-yet';

/** What was typed, read; or why a field cannot stand. Seen today is seen. */
export function readKnown(
	{ who, seen }: KnownForm,
	today: Day
):
	| { readonly clinician: string; readonly seen: Day }
	| { readonly refused: { readonly who?: KnownRefusal; readonly seen?: KnownRefusal } } {
	const clinician = who.trim();
	const day = parseDay(seen);
	const whoRefused = clinician === '' ? 'who' : [...clinician].length > longestOwnWords ? 'long' : undefined;
	const seenRefused = day === undefined ? 'seen' : day > today ? 'not-yet' : undefined;
	if (day !== undefined && !whoRefused && !seenRefused) return { clinician, seen: day };
	return { refused: { ...(whoRefused && { who: whoRefused }), ...(seenRefused && { seen: seenRefused }) } };
}
