/** Which month pages a range of days lies on. */
import type { DayRange } from '#core/ports.ts';
import { monthOf } from '#core/time.ts';

export interface Months {
	readonly from: string;
	readonly to: string;
	readonly toIncluded: boolean;
}

/**
 * Months as text bounds, `from` included. Edges: a range that ends before the first of a month leaves that month out;
 * open bounds take every month, but not the page of undated things (its name sorts after all digits).
 */
export function monthsOf({ from, to }: DayRange): Months {
	return {
		from: from === undefined ? '' : monthOf(from),
		to: to === undefined ? ':' : monthOf(to),
		toIncluded: to !== undefined && !to.endsWith('-01')
	};
}
