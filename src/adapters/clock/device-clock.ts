import type { Clock } from '#core/ports.ts';
import { dayOf, type Instant, type Moment, type TimeOfDay } from '#core/time.ts';

/** The device's own clock and zone: the only place that reads them. */
export const deviceClock: Clock = {
	now(): Moment {
		const now = new Date();
		const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
		if (!day) throw new Error(`the device's clock names no date: ${String(now)}`);
		return {
			instant: now.toISOString() as Instant,
			day,
			time: `${two(now.getHours())}:${two(now.getMinutes())}` as TimeOfDay,
			zone: new Intl.DateTimeFormat().resolvedOptions().timeZone
		};
	}
};

function two(number: number): string {
	return String(number).padStart(2, '0');
}
