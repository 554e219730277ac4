/** Where the last seven days end. */
import type { DayEntry } from '../record.ts';
import { isSoFar } from '../symptoms/entry.ts';
import { addDays, type Day } from '../time.ts';

/**
 * The day after the last seven days: today is among them once its average speaks of the whole day, else they end with
 * yesterday. `averaged`: the days that have an average.
 * Edges: days in any order; a day after today (a traveller's, over the date line) that is said ends them.
 */
export function endOfLastWeek(averaged: readonly DayEntry[], today: Day): Day {
	return averaged.reduce((end, entry) => {
		const over = entry.day > today || (entry.day === today && !isSoFar(entry));
		return over && entry.day >= end ? addDays(entry.day, 1) : end;
	}, today);
}
