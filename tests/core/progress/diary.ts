/** Invented diaries for the tests of progress: fixed dates, plain numbers. */
import type { DayEntry, Session, SessionState } from '#core/record.ts';
import { stamp } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day, type Day, type Instant, type TimeOfDay } from '#core/time.ts';

const made = stamp('2026-11-01T00:00:00.000Z' as Instant, 'typed');

export function entry(of: string, answers: Answers, averageAt?: TimeOfDay): DayEntry {
	return { ...made, day: day(of), answers, ...(averageAt && { averageAt }) };
}

/** One entry a day from a first day on; `null` leaves the day out. */
export function averages(from: Day | string, values: readonly (number | null)[]): DayEntry[] {
	return values.flatMap((value, index) =>
		value === null ? [] : [entry(addDays(day(from), index), { 'pain-average': value })]
	);
}

export function session(id: string, of: string, more: Partial<Session> & { state?: SessionState } = {}): Session {
	return { ...made, state: 'done', id, day: day(of), ...more };
}
