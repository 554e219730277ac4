import { knownCourses, type KnownCourse } from '#core/course/known-courses.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import type { FunctionCheck } from '#core/function/activity.ts';
import type { ImpressionOfChange } from '#core/function/impression.ts';
import type { StrengthCheck } from '#core/function/strength.ts';
import type { RecordReader } from '#core/ports.ts';
import type { DayEntry, Session } from '#core/record.ts';

/** What the page shows of a diary. */
export interface ProgressRecord {
	readonly days: readonly DayEntry[];
	readonly sessions: readonly Session[];
	readonly courses: readonly KnownCourse[];
	readonly impressions: readonly ImpressionOfChange[];
	readonly functionChecks: readonly FunctionCheck[];
	readonly strengthChecks: readonly StrengthCheck[];
	readonly events: readonly DiaryEvent[];
}

export async function readProgress(from: RecordReader): Promise<ProgressRecord> {
	const [days, sessions, named, impressions, functionChecks, strengthChecks, events] = await Promise.all([
		from.days({}),
		from.sessions({}),
		from.things('course'),
		from.things('impression'),
		from.things('function-check'),
		from.things('strength-check'),
		from.things('event')
	]);
	return {
		days,
		sessions,
		courses: knownCourses(named, sessions),
		impressions,
		functionChecks,
		strengthChecks,
		events
	};
}
