import type { Day, Instant, Moment } from '#core/time.ts';

/** The calendar day of an instant on the wall here. */
export function madeOn(instant: Instant, { zone }: Pick<Moment, 'zone'>): Day {
	const parts = new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' });
	return parts.format(new Date(instant)) as Day;
}
