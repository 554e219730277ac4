/** Japanese era years, as written in diaries and on clinic papers. */
import { day, dayOf, type Day } from '../time.ts';

interface Era {
	readonly names: readonly string[];
	readonly firstYear: number;
	readonly from: Day;
	/** Last day of the era; absent for the present one. */
	readonly last?: Day;
}

/** Source: 元号を改める政令 (Cabinet Orders No. 1 of 1989 and No. 143 of 2019); the change of 1926 took effect the same day. */
export const eras: readonly Era[] = [
	{ names: ['令和', '令', 'r'], firstYear: 2019, from: day('2019-05-01') },
	{ names: ['平成', '平', 'h'], firstYear: 1989, from: day('1989-01-08'), last: day('2019-04-30') },
	{ names: ['昭和', '昭', 's'], firstYear: 1926, from: day('1926-12-25'), last: day('1989-01-07') }
];

export type EraRefusal = 'not-a-date' | 'impossible-date' | 'outside-era';

/**
 * The day of an era's year, month and day of month. `name` in lower case, kanji or letter.
 * Edges: year 1 is the calendar year in which the era began (元年); the first and the last day of an era belong to it.
 * Refuses: `not-a-date` for an era it does not know, `impossible-date` for a date that does not exist, `outside-era`
 * for a date before the era began or after it ended.
 */
export function dayOfEra(name: string, year: number, month: number, date: number): Day | EraRefusal {
	const era = eras.find(({ names }) => names.includes(name));
	if (!era) return 'not-a-date';
	const found = dayOf(era.firstYear + year - 1, month, date);
	if (!found || year < 1) return 'impossible-date';
	return found < era.from || (era.last !== undefined && found > era.last) ? 'outside-era' : found;
}
