import { knownCourses, type KnownCourse } from '#core/course/known-courses.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import type { Activity, FunctionCheck } from '#core/function/activity.ts';
import type { ImpressionOfChange } from '#core/function/impression.ts';
import type { StrengthCheck } from '#core/function/strength.ts';
import type { RecordReader } from '#core/ports.ts';
import type { DayEntry, Session } from '#core/record.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';

/** What the page shows of a diary. */
export interface ProgressRecord {
	/** Which diary it is by its address; `null` for the patient's own. */
	readonly diary: string | null;
	readonly days: readonly DayEntry[];
	readonly sessions: readonly Session[];
	readonly courses: readonly KnownCourse[];
	readonly impressions: readonly ImpressionOfChange[];
	readonly activities: readonly Activity[];
	readonly functionChecks: readonly FunctionCheck[];
	readonly strengthChecks: readonly StrengthCheck[];
	readonly events: readonly DiaryEvent[];
	readonly ownItems: readonly OwnItem[];
}

export async function readProgress(from: RecordReader, diary: string | null): Promise<ProgressRecord> {
	const [days, sessions, named, impressions, activities, functionChecks, strengthChecks, events, ownItems] =
		await Promise.all([
			from.days({}),
			from.sessions({}),
			from.things('course'),
			from.things('impression'),
			from.things('activity'),
			from.things('function-check'),
			from.things('strength-check'),
			from.things('event'),
			from.things('own-item')
		]);
	return {
		diary,
		days,
		sessions,
		courses: knownCourses(named, sessions),
		impressions,
		activities,
		functionChecks,
		strengthChecks,
		events,
		ownItems
	};
}
