import type { RecordReader } from '#core/ports.ts';
import { addDays, type Day } from '#core/time.ts';

/** Days back from the one on the screen that tell what is used lately. */
const lately = 60;

/** What a list of own words or medicines is made of: the patient's own entries, and the days before this one. */
export async function readList<K extends 'own-word' | 'own-medicine'>(reader: RecordReader, kind: K, day: Day) {
	const [own, days] = await Promise.all([reader.things(kind), reader.days({ from: addDays(day, -lately), to: day })]);
	return { own, days };
}
