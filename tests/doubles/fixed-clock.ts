/** A clock that says what it is told. */
import type { Clock } from '#core/ports.ts';
import type { Moment } from '#core/time.ts';
import { someMoment } from '../fixtures/build.ts';

export function fixedClock(moment: Partial<Moment> = {}): Clock & { set(next: Partial<Moment>): void } {
	let now: Moment = { ...someMoment, ...moment };
	return {
		now: () => now,
		set(next) {
			now = { ...now, ...next };
		}
	};
}
