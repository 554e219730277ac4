/** Which activities are asked about, and which names they may have. */
import type { Day } from '../time.ts';
import { mostActivities, type Activity } from './activity.ts';

/** Longest name of an activity, in characters as people count them. */
export const longestActivityName = 200;

export type NameRefusal = 'missing' | 'too-long' | 'same' | 'enough';

/**
 * The activities asked about on a day, in the order given.
 * Edges: asked from `from` on; on `until` no longer.
 */
export function askedOn(activities: readonly Activity[], day: Day): Activity[] {
	return activities.filter(({ from, until }) => from <= day && (until === undefined || day < until));
}

/**
 * Reads a name for an activity, trimmed. `others` are those asked about already; the one being renamed is not among them.
 * Edges: 200 characters are taken, an emoji counts as one; two names that differ only in case or in the form of their
 * letters (full width, composed) are the same.
 * Refuses: nothing but blanks, more than 200 characters, a name that stands already, a fourth activity.
 */
export function checkActivityName(
	text: string,
	others: readonly Activity[]
): { readonly kind: 'taken'; readonly name: string } | { readonly kind: 'refused'; readonly reason: NameRefusal } {
	const name = text.trim();
	if (name === '') return { kind: 'refused', reason: 'missing' };
	if ([...name].length > longestActivityName) return { kind: 'refused', reason: 'too-long' };
	if (others.some((other) => folded(other.name) === folded(name))) return { kind: 'refused', reason: 'same' };
	if (others.length >= mostActivities) return { kind: 'refused', reason: 'enough' };
	return { kind: 'taken', name };
}

function folded(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}
