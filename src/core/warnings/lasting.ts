/** Conditions on what lasts: since it began, over a course, after a session. */
import { inOrder } from '../function/check-order.ts';
import { changeSteps } from '../function/impression.ts';
import { firstWeekOf } from '../progress/first-week.ts';
import { endOfLastWeek } from '../progress/last-week.ts';
import { valueOn } from '../progress/measure.ts';
import { pointsOf } from '../progress/points.ts';
import { sessionDaysOf } from '../progress/session-days.ts';
import { trendOf } from '../progress/theil-sen.ts';
import { meanOver, solidDays, type Mean } from '../progress/week.ts';
import type { DayEntry } from '../record.ts';
import { isSoFar } from '../symptoms/entry.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import type { Ask } from './ask.ts';
import type { CourseCondition } from './condition.ts';
import type { Ground } from './ground.ts';
import { isWithin } from './said.ts';

type Of<Kind extends CourseCondition['kind']> = Extract<CourseCondition, { kind: Kind }>;

/**
 * What a longer time says of one condition. Everything reads the average pain of the day.
 * Edges: shares and points are met exactly; the first week is the earliest seven days that hold five averages; a later
 * mean is held against it only where none of its days lies in it. A trend that falls by less than 0.05 a week is none.
 * 72 hours after a session are over on the fourth day; a session before that, and fewer than three of the four days
 * said or the fourth not said, leave it open.
 * Unknown: too few days said, no course, no answer on the change, nothing known of when it began.
 * Source: facts, clinical 2 (R4, R4b, R7, R8).
 */
export function groundOfLasting(condition: CourseCondition, ask: Ask): Ground {
	switch (condition.kind) {
		case 'since-onset':
			return sinceOnset(condition, ask);
		case 'not-fallen':
			return notFallen(condition, ask);
		case 'no-fall':
			return noFall(condition, ask);
		case 'course-reached':
			return courseReached(condition, ask);
		case 'course-flat':
			return courseFlat(condition, ask);
		case 'no-better':
			return noBetter(condition, ask);
		case 'flare':
			return flare(condition, ask);
	}
}

function sinceOnset(condition: Of<'since-onset'>, { facts, asOf }: Ask): Ground {
	const onset = facts.about?.onset ?? facts.course?.onset ?? facts.firstDay;
	if (onset === undefined) return { condition, answer: 'unknown' };
	const size = daysBetween(onset, asOf);
	const isIn = size >= condition.from && (condition.before === undefined || size < condition.before);
	return { condition, answer: isIn ? 'raised' : 'clear', found: [onset], size };
}

function notFallen(condition: Of<'not-fallen'>, { facts, asOf }: Ask): Ground {
	const days = averaged(facts.days, asOf);
	const first = firstOf(days);
	const before = first && firstWeekOf(days, first);
	const span = lastDays(days, asOf, condition.days);
	const now = meanOver(days, 'pain-average', span);
	const isSolid = before && before.standing === 'solid' && span.from >= addDays(before.from, 7);
	if (!isSolid || now.days < condition.entries) return { condition, answer: 'unknown', now, ...(before && { before }) };
	const isStill = now.sum >= condition.atLeast * now.days;
	const answer = isStill && !hasFallenBy(condition.share, now, before) ? 'raised' : 'clear';
	return { condition, answer, ...lastIn(span), now, before, size: now.sum / now.days };
}

function noFall(condition: Of<'no-fall'>, { facts, asOf }: Ask): Ground {
	const days = averaged(facts.days, asOf);
	const span = lastDays(days, asOf, condition.days);
	const now = meanOver(days, 'pain-average', span);
	const trend = trendOf(pointsOf(days, 'pain-average', span));
	if (trend.kind === 'few') return { condition, answer: 'unknown', now };
	const isFalling = trend.perWeek <= -leastFall;
	const answer = !isFalling && now.sum >= condition.atLeast * now.days ? 'raised' : 'clear';
	return { condition, answer, ...lastIn(span), now, size: now.sum / now.days };
}

/** Points a week that would be shown as a tenth. */
const leastFall = 0.05;

function courseReached(condition: Of<'course-reached'>, { facts, asOf }: Ask): Ground {
	const { course } = facts;
	if (!course || course.from > asOf) return { condition, answer: 'unknown' };
	const done = course.sessions.filter(({ state, day }) => state === 'done' && day <= asOf).length;
	const days = daysBetween(course.from, asOf);
	const isReached = done >= condition.sessions || days >= condition.days;
	return { condition, answer: isReached ? 'raised' : 'clear', found: [String(done), String(days)] };
}

function courseFlat(condition: Of<'course-flat'>, { facts, asOf }: Ask): Ground {
	const days = averaged(facts.days, asOf);
	const before = facts.course && firstWeekOf(days, facts.course.from);
	const span = lastDays(days, asOf, 7);
	const now = meanOver(days, 'pain-average', span);
	const isSolid = before && before.standing === 'solid' && span.from >= addDays(before.from, 7);
	if (!isSolid || now.days < solidDays) return { condition, answer: 'unknown', now, ...(before && { before }) };
	const hasFallen = hasFallenBy(condition.share, now, before) || hasFallenPoints(condition.points, now, before);
	return { condition, answer: hasFallen ? 'clear' : 'raised', ...lastIn(span), now, before, size: now.sum / now.days };
}

function noBetter(condition: Of<'no-better'>, { facts, asOf }: Ask): Ground {
	const from = facts.course?.from;
	const near = facts.impressions.filter(
		({ day }) => isWithin(day, asOf, condition.within) && (from === undefined || day >= from)
	);
	const last = inOrder(near).at(-1);
	if (!last) return { condition, answer: 'unknown' };
	const size = changeSteps.indexOf(last.change);
	if (size < 0) return { condition, answer: 'unknown', day: last.day };
	const answer = size >= changeSteps.indexOf('no-change') ? 'raised' : 'clear';
	return { condition, answer, day: last.day, found: [last.change], size };
}

/** The day that lies wholly beyond 72 hours after a session, counted from its own. */
const beyond = 4;
/** Days of those four that have to be said. */
const fewestAfter = 3;

function flare(condition: Of<'flare'>, { facts, asOf, threshold }: Ask): Ground {
	const held = sessionDaysOf(facts.sessions).filter(({ day }) => isWithin(addDays(day, beyond), asOf, 7));
	const last = held.findLast(({ day, next }) => next === undefined || next > addDays(day, beyond));
	if (!last) return { condition, answer: 'unknown' };
	const days = averaged(facts.days, asOf);
	const { day: on } = last;
	const before = meanOver(days, 'pain-average', { from: addDays(on, -condition.before), to: on });
	const after = days.filter(({ day }) => day > on && day <= addDays(on, beyond));
	const now = meanOver(after, 'pain-average', { from: on, to: addDays(on, beyond + 1) });
	const isEnough = after.length >= fewestAfter && after.some(({ day }) => day === addDays(on, beyond));
	if (!isEnough || before.days < condition.entries) return { condition, answer: 'unknown', now, before };
	const isUp = after.every(
		(entry) => (entry.answers['pain-average'] ?? 0) * before.days >= before.sum + condition[threshold] * before.days
	);
	return {
		condition,
		answer: isUp ? 'raised' : 'clear',
		day: addDays(on, beyond),
		now,
		before,
		found: [on],
		size: now.sum / now.days - before.sum / before.days
	};
}

/** Days up to one that have an average which speaks of the whole day. */
function averaged(days: readonly DayEntry[], asOf: Day): readonly DayEntry[] {
	return days.filter((entry) => entry.day <= asOf && valueOn(entry, 'pain-average') !== undefined && !isSoFar(entry));
}

function firstOf(days: readonly DayEntry[]): Day | undefined {
	return days.map(({ day }) => day).reduce<Day | undefined>((a, b) => (a === undefined || b < a ? b : a), undefined);
}

function lastDays(days: readonly DayEntry[], asOf: Day, count: number): { readonly from: Day; readonly to: Day } {
	const to = endOfLastWeek(days, asOf);
	return { from: addDays(to, -count), to };
}

function lastIn({ to }: { readonly to: Day }): { readonly day: Day } {
	return { day: addDays(to, -1) };
}

/** Whether one mean lies at least this share below another; from 0 nothing falls. */
function hasFallenBy(share: number, now: Mean, before: Mean): boolean {
	const [a, b] = [now.sum * before.days, before.sum * now.days];
	return before.sum > 0 && b - a >= share * b - rounding;
}

function hasFallenPoints(points: number, now: Mean, before: Mean): boolean {
	return before.sum * now.days - now.sum * before.days >= points * now.days * before.days;
}

/** A share such as 0.3 is not exact in binary; what it is held against are whole numbers. */
const rounding = 1e-9;
