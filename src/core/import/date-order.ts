/** Whether a column of dates says by itself which number is the month. */
import { readDate, type DateOrder } from './date.ts';
import type { Day } from '../time.ts';

export interface DateExample {
	readonly text: string;
	readonly dayFirst: Day;
	readonly monthFirst: Day;
}

export type OrderAnswer =
	/** `order` absent: no date in the column needs one. */
	| { readonly kind: 'settled'; readonly order?: DateOrder }
	/** At most three examples from the column, for the question to the patient. */
	| { readonly kind: 'ask'; readonly examples: readonly DateExample[] };

/**
 * Which number comes first in the dates of a column.
 * Edges: one date with a day above 12 settles the whole column; dates of both kinds settle nothing, and the patient is
 * asked unless every date can be read in one way only.
 * Unknown: a column whose dates all read both ways is asked, never guessed.
 */
export function dateOrderOf(texts: Iterable<string>): OrderAnswer {
	const shown = new Set<DateOrder>();
	const examples = new Map<string, DateExample>();
	let open = false;
	for (const text of texts) {
		const reading = readDate(text);
		if (reading.kind === 'either') {
			open = true;
			if (examples.size < 3) examples.set(text.trim(), { text: text.trim(), ...days(reading) });
		} else if (reading.kind === 'day') {
			const order = onlyOrder(text);
			if (order) shown.add(order);
		}
	}
	if (!open) return { kind: 'settled' };
	const [order] = shown;
	return shown.size === 1 && order ? { kind: 'settled', order } : { kind: 'ask', examples: [...examples.values()] };
}

function onlyOrder(text: string): DateOrder | undefined {
	const dayFirst = readDate(text, 'day-first').kind === 'day';
	const monthFirst = readDate(text, 'month-first').kind === 'day';
	if (dayFirst === monthFirst) return undefined;
	return dayFirst ? 'day-first' : 'month-first';
}

function days({
	dayFirst,
	monthFirst
}: {
	dayFirst: Day;
	monthFirst: Day;
}): Pick<DateExample, 'dayFirst' | 'monthFirst'> {
	return { dayFirst, monthFirst };
}
