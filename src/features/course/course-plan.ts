/** Which sessions saving the form would plan. They are shown before anything is written. */
import type { CourseAnswers } from '#core/course/course-input.ts';
import { knownCourses } from '#core/course/known-courses.ts';
import { layOut, rhythmDays, type SessionMoment } from '#core/course/lay-out.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { standingOf, type CourseStanding } from '#core/course/standing.ts';
import { stamp, type Session } from '#core/record.ts';
import { addDays, daysBetween, type Day, type Moment, type TimeOfDay } from '#core/time.ts';

interface Plan {
	readonly answers: CourseAnswers;
	/** The course as it is stored; absent: a new one. */
	readonly before: NamedCourse | undefined;
	readonly time: TimeOfDay | undefined;
	/** Dates chosen one by one. */
	readonly dates: readonly SessionMoment[];
	readonly courses: readonly NamedCourse[];
	readonly sessions: readonly Session[];
	readonly now: Moment;
}

/** The moments to plan, ascending. None where no number was agreed, all are planned, or the course is over. */
export function planOf(plan: Plan): readonly SessionMoment[] {
	const { answers, before, dates, sessions, now } = plan;
	const { rhythm } = answers;
	if (answers.ended !== undefined) return [];
	if (rhythm === 'own') return dates.filter((date) => !isTaken(date, sessions));
	const standing = standingIn(plan);
	const count = standing.toPlan ?? 0;
	const last = before && standing.ahead.at(-1);
	const time = plan.time ?? last?.time;
	// Where sessions of a known course are planned already, one of them may have been moved: go on after the last.
	const day = last ? addDays(last.day, rhythmDays[rhythm]) : firstAhead(answers.from, rhythmDays[rhythm], now, time);
	return layOut({ start: { day, ...(time && { time }) }, rhythm, count, taken: sessions });
}

/** Whether a session stands at a date already: at the same time, or on the day where one of the two has no time. */
export function isTaken(
	{ day, time }: SessionMoment,
	standing: readonly (SessionMoment & Partial<Pick<Session, 'state'>>)[]
): boolean {
	return standing.some(
		(other) =>
			other.state !== 'missed' &&
			other.day === day &&
			(other.time === undefined || time === undefined || other.time === time)
	);
}

function standingIn({ answers, before, courses, sessions, now }: Plan): CourseStanding {
	const named: NamedCourse = { ...(before ?? { ...stamp(now.instant, 'typed'), id: '' }), ...answers };
	const all = [...courses.filter(({ id }) => id !== named.id), named];
	const known = knownCourses(all, sessions).find((course) => course.named?.id === named.id);
	return standingOf(known ?? { named, from: named.from, last: named.from, sessions: [] }, now);
}

/** The first day of the rhythm that is not over. */
function firstAhead(from: Day, step: number, now: Moment, time: TimeOfDay | undefined): Day {
	const isToday = time === undefined || time > now.time;
	const earliest = isToday ? now.day : addDays(now.day, 1);
	const behind = daysBetween(from, earliest);
	return behind <= 0 ? from : addDays(from, Math.ceil(behind / step) * step);
}
