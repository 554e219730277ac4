/** Things of function with plain, fixed defaults: a test names only what it is about. */
import type { Activity, FunctionCheck } from '#core/function/activity.ts';
import type { ImpressionOfChange } from '#core/function/impression.ts';
import type { StrengthCheck, StrengthOfSide } from '#core/function/strength.ts';
import { stamp, type Session } from '#core/record.ts';
import { day, type Instant } from '#core/time.ts';

const marks = stamp('2026-09-01T00:00:00.000Z' as Instant, 'typed');

export function activity(id: string, name: string, over: { from?: string; until?: string } = {}): Activity {
	return { ...marks, id, name, from: day(over.from ?? '2026-09-01'), ...(over.until && { until: day(over.until) }) };
}

export function rated(on: string, scores: Record<string, number>, made = `${on}T09:00:00.000Z`): FunctionCheck {
	return { ...marks, made: made as Instant, id: `rated ${made}`, day: day(on), scores };
}

export function impression(on: string, session?: number): ImpressionOfChange {
	return { ...marks, id: on, day: day(on), change: 'no-change', ...(session && { session }) };
}

export function strength(
	on: string,
	sides: { left?: StrengthOfSide; right?: StrengthOfSide } = {},
	made = `${on}T09:00:00.000Z`
): StrengthCheck {
	return { ...marks, made: made as Instant, id: `strength ${made}`, day: day(on), ...sides };
}

export function session(on: string, over: Partial<Session> = {}): Session {
	return { ...marks, id: `session ${on}`, state: 'done', day: day(on), ...over };
}
