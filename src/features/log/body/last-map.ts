import type { RecordReader } from '#core/ports.ts';
import { addDays, type Day } from '#core/time.ts';
import { isShown, type Marks } from './map-marks.ts';

/** The last map before a day that shows anything. Looks at the last weeks first: that is nearly always enough. */
export async function lastMap(reader: RecordReader, before: Day): Promise<{ day: Day; marks: Marks } | undefined> {
	for (const range of [{ from: addDays(before, -60), to: before }, { to: before }]) {
		const days = await reader.days(range);
		for (const { day, answers } of [...days].reverse()) {
			const marks = answers.regions ?? [];
			if (marks.some(isShown)) return { day, marks };
		}
	}
	return undefined;
}
