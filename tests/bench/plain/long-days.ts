import type { DayEntry } from '#core/record.ts';
import { day } from '#core/time.ts';
import { longDiary } from '../../seed/long-diary.ts';

/** The days of the diary that the app is given. */
export function longDays(count: number): DayEntry[] {
	return Object.values(longDiary(day('2026-11-22'), count).day ?? {}) as DayEntry[];
}
