import type { DayEntry } from '../record.ts';
import { addDays, daysIn, type Day } from '../time.ts';

export interface EarlierNumber {
	readonly day: Day;
	/** Average pain, 0–10. Absent: not said. */
	readonly average?: number;
}

/**
 * The average pain of the `count` days before `day`, in order.
 * Edges: `day` itself is never among them; entries in any order. Unknown: a day not said stands without a number.
 */
export function earlierNumbers(entries: readonly DayEntry[], day: Day, count: number): EarlierNumber[] {
	return daysIn(addDays(day, -count), day).map((each) => {
		const average = entries.find((entry) => entry.day === each)?.answers['pain-average'];
		return { day: each, ...(average !== undefined && { average }) };
	});
}
