/** On which days the strength check is done, and on which not. */
import type { DayEntry, Session } from '../record.ts';
import type { Answers } from '../symptoms/symptom.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import type { StrengthCheck } from './strength.ts';

/** Days from one check to the next. Source: facts, clinical 2 (R2), 5.2: once a week. */
export const strengthEvery = 7;
/** From this pain on, 0–10, no check. Project decision, awaiting clinical review. */
export const tooMuchPain = 8;

const pains = ['pain-average', 'pain-worst', 'pain-leg', 'pain-back-hip'] as const;

/** Why not today, as far as the record says. */
export type StrengthHindrance = 'session' | 'fall' | 'pain';

/**
 * What speaks against the check on a day: a session planned or done, a fall said, a pain of 8 or more: average,
 * worst, of the leg, or of back and hip.
 * Edges: a missed session does not count.
 * Unknown: what was not said hinders nothing here, so fall, pain and dizziness are asked right before the check.
 */
export function strengthHindrances(
	day: Day,
	sessions: readonly Session[],
	entry: DayEntry | undefined
): StrengthHindrance[] {
	const answers: Answers = entry?.answers ?? {};
	return [
		...(hasSession(day, sessions) ? (['session'] as const) : []),
		...(answers.signs?.fall === 'yes' ? (['fall'] as const) : []),
		...(pains.some((pain) => (answers[pain] ?? 0) >= tooMuchPain) ? (['pain'] as const) : [])
	];
}

/** The next day after this one without a session, at most 60 days ahead. */
export function nextStrengthDay(after: Day, sessions: readonly Session[]): Day {
	let day = addDays(after, 1);
	for (let tries = 0; tries < 60 && hasSession(day, sessions); tries += 1) day = addDays(day, 1);
	return day;
}

/**
 * Whether a week has passed since the last check.
 * Edges: exactly 7 days are a week. A check dated after today (a clock that was wrong) does not count. None yet: yes.
 */
export function isStrengthWeek(checks: readonly StrengthCheck[], today: Day): boolean {
	return !checks.some(({ day }) => day <= today && daysBetween(day, today) < strengthEvery);
}

function hasSession(day: Day, sessions: readonly Session[]): boolean {
	return sessions.some((session) => session.day === day && session.state !== 'missed');
}
