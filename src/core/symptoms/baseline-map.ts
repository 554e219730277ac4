/** The map that later maps are read against: what was there in the first week. */
import type { DayEntry } from '../record.ts';
import { addDays, type Day } from '../time.ts';
import { isNumbOrWeakLeg, isSaddle, mapAlarms } from './map-alarm.ts';
import type { RegionMark } from './regions.ts';

/** One region, side and kind of the first week, and on how many days it was marked. */
export interface BaselineMark extends Omit<RegionMark, 'level'> {
	readonly days: number;
}

export interface BaselineMap {
	/** The week, [from, to). */
	readonly from: Day;
	readonly to: Day;
	/** Days of it that have a map. */
	readonly days: number;
	readonly marks: readonly BaselineMark[];
}

/**
 * The map of the first seven days, counted from the first day that says anything.
 * Edges: the order of the days does not matter; a mark made twice on a day counts once; marks stand in the order in
 * which they first came. Regions that this version does not know are kept like any other.
 * The saddle area is never baseline. Nor is numb or weak in a leg where the week, taken together, has it in both: what
 * calls for the warning check must never be taken for what was always there.
 * Unknown: no day that says anything, or no map in that week, yields `undefined`.
 * Source: facts, clinical 2, guard 6; the saddle area and both legs are the project's own, from R1.
 */
export function baselineMap(days: readonly DayEntry[]): BaselineMap | undefined {
	const said = days.filter((entry) => Object.keys(entry.answers).length > 0);
	const from = said.map((entry) => entry.day).reduce<Day | undefined>(earlier, undefined);
	if (from === undefined) return undefined;
	const to = addDays(from, 7);
	const maps = said
		.filter((entry) => entry.day < to)
		.sort((a, b) => (a.day < b.day ? -1 : 1))
		.flatMap(({ answers }) => (answers.regions ? [answers.regions] : []));
	if (maps.length === 0) return undefined;
	const bothLegs = mapAlarms(maps.flat()).includes('both-legs');
	const allowed = (mark: RegionMark) => !isSaddle(mark) && !(bothLegs && isNumbOrWeakLeg(mark));
	return { from, to, days: maps.length, marks: counted(maps.map((map) => map.filter(allowed))) };
}

/** Whether a mark was there in the first week: the same region, side and kind, whatever its level. */
export function isInBaseline(baseline: BaselineMap, mark: RegionMark): boolean {
	return baseline.marks.some((known) => keyOf(known) === keyOf(mark));
}

function counted(maps: readonly (readonly RegionMark[])[]): BaselineMark[] {
	const found = new Map<string, BaselineMark>();
	for (const map of maps) {
		for (const [key, { region, side, kind }] of new Map(map.map((mark) => [keyOf(mark), mark]))) {
			const days = (found.get(key)?.days ?? 0) + 1;
			found.set(key, { region, ...(side && { side }), ...(kind && { kind }), days });
		}
	}
	return [...found.values()];
}

function keyOf({ region, side, kind }: Omit<RegionMark, 'level'>): string {
	return JSON.stringify([region, side, kind]);
}

function earlier(a: Day | undefined, b: Day): Day {
	return a === undefined || b < a ? b : a;
}
