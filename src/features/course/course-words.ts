/** Courses in words. */
import type { Text } from '#app/text.svelte.ts';
import type { CourseField, CourseRefusal } from '#core/course/course-input.ts';
import type { SessionMoment } from '#core/course/lay-out.ts';
import { agreedRange, type NamedCourse } from '#core/course/named-course.ts';
import { longestOwnWords } from '#core/course/session.ts';
import type { CourseStanding } from '#core/course/standing.ts';
import { daysBetween, type Moment } from '#core/time.ts';

/** What a course is for, as its name. */
export function courseName({ t }: Text, { condition }: Pick<NamedCourse, 'condition'>): string {
	return t(condition === 'not-sure' ? 'course.not-sure' : `course.condition.${condition}`);
}

/** "3 of 10"; without an agreed number "3 sessions done". */
export function standingWords({ t }: Text, { number, agreed }: Pick<CourseStanding, 'number' | 'agreed'>): string {
	return agreed === undefined ? t('session.count', { count: number }) : t('course.of', { number, agreed });
}

/** Days ahead within which a date without its year can only mean the coming one. */
const soon = 300;

/** Day and time; the weekday where the year goes without saying, else the year; the clinic's place where the clock there is not the clock here. */
export function whenWords({ t, day }: Text, at: SessionMoment & { readonly zone?: string }, now: Moment): string {
	const ahead = daysBetween(now.day, at.day);
	const isPlain = at.day.slice(0, 4) === now.day.slice(0, 4) || (ahead > 0 && ahead <= soon);
	const words = day(at.day, isPlain ? 'short' : 'dated');
	if (at.time === undefined) return words;
	if (at.zone === undefined || at.zone === now.zone) return t('session.when', { day: words, time: at.time });
	const zone = (at.zone.split('/').at(-1) ?? at.zone).replaceAll('_', ' ');
	return t('session.when-zone', { day: words, time: at.time, zone });
}

/** Why a field cannot stand, and what to do. */
export function refusalWords({ t }: Text, field: CourseField, reason: CourseRefusal): string {
	switch (reason) {
		case 'missing':
			return t(
				field === 'condition'
					? 'course.refused.condition'
					: field === 'rhythm'
						? 'course.refused.rhythm'
						: 'course.refused.from'
			);
		case 'day-before':
			return t(field === 'from' ? 'course.refused.before-onset' : 'course.refused.before-from');
		case 'day-not-yet':
			return t('course.refused.not-yet');
		case 'number-impossible':
			return t('course.refused.number', agreedRange);
		case 'words-too-long':
			return t('course.refused.long', { most: longestOwnWords });
		case 'day-impossible':
			return t('session.refused.day-impossible');
	}
}
