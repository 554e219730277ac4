import type { Stored } from '../record.ts';
import type { Day } from '../time.ts';

/**
 * Checks by day, then by the instant they were made: the first is the one that later ones are read against.
 * Edges: given in any order; the list given stays as it is.
 */
export function inOrder<Check extends Stored & { readonly day: Day }>(checks: readonly Check[]): Check[] {
	return [...checks].sort((a, b) => compare(a.day, b.day) || compare(a.made, b.made));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
