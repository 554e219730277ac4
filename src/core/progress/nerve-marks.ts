/** Whether maps mark places as numb, tingling or weak that were not so at first. */
import type { RegionMark, Side } from '../symptoms/regions.ts';

/** What is marked of a nerve that no longer does its work. Burning is pain. */
export type NerveKind = 'numb' | 'tingling' | 'weakness';

export interface NewMark {
	readonly kind: 'new-mark';
	readonly region: string;
	readonly side?: Side;
	readonly felt: NerveKind;
	/** Maps of the later span that have it. */
	readonly days: number;
}

type Maps = readonly (readonly RegionMark[])[];

/**
 * Whether maps say what is felt, so that "not marked" can be read as "not there": at least one mark with a kind, or
 * nothing but empty maps.
 * Unknown: no map, or places without a kind (an imported list of places), say nothing of numbness.
 */
export function tellKinds(maps: Maps): boolean {
	const marks = maps.flat();
	return maps.length > 0 && (marks.length === 0 || marks.some(({ kind }) => kind !== undefined));
}

/**
 * The places newly numb, tingling or weak: on a later map and on none of the first ones, in the order marked.
 * Edges: what tingled and is now numb is new; what was numb and now tingles is not. A mark without a side is new only
 * where the place was marked so on no side.
 * Unknown: first maps that do not say what is felt yield none. Source: facts, clinical 2, R3 and guard 6.
 */
export function newMarks(first: Maps, later: Maps): NewMark[] {
	if (!tellKinds(first)) return [];
	const known = first.flat();
	const found = new Map<string, NewMark>();
	for (const map of later) {
		const here = new Map<string, NewMark>();
		for (const { region, side, kind } of map) {
			if (!isNerveKind(kind) || known.some((mark) => covers(mark, { region, ...(side && { side }), kind }))) continue;
			const key = JSON.stringify([region, side, kind]);
			const days = (found.get(key)?.days ?? 0) + 1;
			here.set(key, { kind: 'new-mark', region, ...(side && { side }), felt: kind, days });
		}
		for (const [key, mark] of here) found.set(key, mark);
	}
	return [...found.values()];
}

function covers(known: RegionMark, mark: RegionMark): boolean {
	const sameSide = known.side === mark.side || known.side === undefined || mark.side === undefined;
	const sameFelt = known.kind === mark.kind || (known.kind === 'numb' && mark.kind === 'tingling');
	return known.region === mark.region && sameSide && sameFelt;
}

function isNerveKind(kind: RegionMark['kind']): kind is NerveKind {
	return kind === 'numb' || kind === 'tingling' || kind === 'weakness';
}
