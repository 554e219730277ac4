/** What can be followed over time: one number a day. */
import type { DayEntry } from '../record.ts';
import { sidedIds, type BySide, type MinutesId, type ScaleId, type SidedId } from '../symptoms/symptom.ts';

export type Measure = ScaleId | SidedId | MinutesId;

/**
 * The number of a day for a measure: 0–10, or minutes 0–1440.
 * Edges: of a sided measure the worse side counts, a value whose side was not said included.
 * Unknown: not said yields `undefined`, never 0.
 */
export function valueOn(entry: DayEntry, measure: Measure): number | undefined {
	if (!isSided(measure)) return entry.answers[measure];
	const sides: BySide = entry.answers[measure] ?? {};
	const said = [sides.left, sides.right, sides.unknown].filter((value) => value !== undefined);
	return said.length > 0 ? Math.max(...said) : undefined;
}

function isSided(measure: Measure): measure is SidedId {
	return (sidedIds as readonly string[]).includes(measure);
}
