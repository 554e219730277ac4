/** Events with plain, fixed defaults: a test names only what it is about. */
import type { DiaryEvent, EventKind } from '#core/events/event.ts';
import { stamp } from '#core/record.ts';
import { day, type Instant } from '#core/time.ts';

const marks = stamp('2026-11-01T00:00:00.000Z' as Instant, 'typed');

export function event(what: EventKind, on: string, until?: string): DiaryEvent {
	return { ...marks, id: `${what} ${on}`, what, day: day(on), ...(until && { until: day(until) }) };
}
