import type { RecordReader } from '#core/ports.ts';
import type { DayEntry } from '#core/record.ts';
import { firstDays } from '#core/symptoms/rhythm.ts';
import { addDays, type Day } from '#core/time.ts';

/** Days that Today shows as dots. */
export const shownDays = 14;

/** What Today knows of the days behind it. */
export interface LastDays {
	readonly entries: readonly DayEntry[];
	/** The diary holds nothing at all. */
	readonly isEmpty: boolean;
	/**
	 * The first day that says anything, or one early enough that the first week is over on every day shown.
	 * Only where it was asked for.
	 */
	readonly first: Day | undefined;
}

/** The days that Today shows. Only where they hold nothing is it asked whether the diary holds anything. */
export async function lastDays(reader: RecordReader, last: Day, asksFirst: boolean): Promise<LastDays> {
	// A first entry within these days is what decides whether a day shown lies in the first week.
	const from = addDays(last, 2 - shownDays - firstDays);
	const entries = await reader.days({ from, to: addDays(last, 1) });
	const [isEmpty, earlier] = await Promise.all([
		entries.length === 0 && holdsNothing(reader),
		asksFirst ? firstBefore(reader, from) : undefined
	]);
	return { entries, isEmpty, first: earlier ?? entries.find(says)?.day };
}

/** Whoever has only ever tapped the night button, or made a plan, has begun all the same. */
async function holdsNothing(reader: RecordReader): Promise<boolean> {
	const held = await Promise.all([reader.days({}), reader.things('moment'), reader.things('plan-item')]);
	return held.every(({ length }) => length === 0);
}

/** Looks at the weeks before first: that is nearly always enough to know that the diary is old. */
async function firstBefore(reader: RecordReader, before: Day): Promise<Day | undefined> {
	for (const range of [{ from: addDays(before, -60), to: before }, { to: before }]) {
		const first = (await reader.days(range)).find(says);
		if (first) return first.day;
	}
	return undefined;
}

function says({ answers }: DayEntry): boolean {
	return Object.keys(answers).length > 0;
}
