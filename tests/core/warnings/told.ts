/** What a patient told, with plain, fixed defaults: a test names only what it is about. Today is 2026-11-22. */
import type { EventKind, DiaryEvent } from '#core/events/event.ts';
import type { ChangeStep, ImpressionOfChange } from '#core/function/impression.ts';
import { stamp, type DayEntry } from '#core/record.ts';
import type { SignAnswer, SignId } from '#core/symptoms/signs.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day, type Day, type Instant } from '#core/time.ts';
import type { AboutAnswer, AboutId, AboutMe } from '#core/warnings/about-me.ts';
import type { CheckAnswer, QuestionId, WarningCheck } from '#core/warnings/check.ts';
import type { WarningFacts } from '#core/warnings/facts.ts';
import { awaitingReview, type Rule } from '#core/warnings/rule.ts';

export const today = day('2026-11-22');
/** The day so many days before today. */
export const ago = (days: number): Day => addDays(today, -days);

const at = (on: Day, hour = '09') => `${on}T${hour}:00:00.000Z` as Instant;

export function told(more: Partial<WarningFacts> = {}): WarningFacts {
	return { checks: [], days: [], sessions: [], strengthChecks: [], impressions: [], events: [], ...more };
}

export function checked(
	answers: { readonly [Id in QuestionId]?: CheckAnswer },
	daysAgo = 0,
	hour?: string
): WarningCheck {
	const on = ago(daysAgo);
	return { ...stamp(at(on, hour), 'typed'), id: `check ${on} ${hour ?? ''}`, day: on, list: '1', answers };
}

export function aboutMe(answers: { readonly [Id in AboutId]?: AboutAnswer }, onset?: Day): AboutMe {
	return { ...stamp(at(ago(60)), 'typed'), id: 'me', answers, ...(onset && { onset }) };
}

export function said(daysAgo: number, answers: Answers): DayEntry {
	return { ...stamp(at(ago(daysAgo)), 'typed'), day: ago(daysAgo), answers };
}

export function signed(daysAgo: number, signs: { readonly [Id in SignId]?: SignAnswer }): DayEntry {
	return said(daysAgo, { signs });
}

export function mapped(daysAgo: number, ...regions: readonly RegionMark[]): DayEntry {
	return said(daysAgo, { regions });
}

/** The average of each day, the last of them today; `null` leaves a day out. */
export function averages(...values: readonly (number | null)[]): DayEntry[] {
	return values.flatMap((value, index) =>
		value === null ? [] : [said(values.length - 1 - index, { 'pain-average': value })]
	);
}

export function happened(what: EventKind, daysAgo: number): DiaryEvent {
	return { ...stamp(at(ago(daysAgo)), 'typed'), id: `${what} ${daysAgo}`, what, day: ago(daysAgo) };
}

export function impressed(change: ChangeStep, daysAgo: number): ImpressionOfChange {
	return { ...stamp(at(ago(daysAgo)), 'typed'), id: `change ${daysAgo}`, day: ago(daysAgo), change };
}

export function rule(more: Partial<Rule> & Pick<Rule, 'when'>): Rule {
	return {
		id: 'a-rule',
		outcome: 'within-days',
		basis: 'log',
		sources: [],
		standing: 'project decision',
		reviewed: today,
		reviewer: awaitingReview,
		...more
	};
}
