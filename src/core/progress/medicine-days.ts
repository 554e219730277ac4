/** On which days a medicine was taken, as a lane under a chart. */
import type { DayEntry } from '../record.ts';
import { daysBetween } from '../time.ts';
import type { Span } from './series.ts';

/**
 * Every calendar day of a span, in order: `true` where at least one medicine was taken, `false` where the list was
 * answered with none.
 * Edges: [from, to); entries in any order; an empty span yields no slots. Unknown: not answered is `null`, never `false`.
 */
export function medicineDays(days: readonly DayEntry[], { from, to }: Span): (boolean | null)[] {
	const slots = new Array<boolean | null>(Math.max(0, daysBetween(from, to))).fill(null);
	for (const { day, answers } of days)
		if (day >= from && day < to && answers.medicine) slots[daysBetween(from, day)] = answers.medicine.length > 0;
	return slots;
}
