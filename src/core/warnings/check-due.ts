/** When the check is asked: first of all, once a week, and when the log calls for it; never daily. */
import { inOrder } from '../function/check-order.ts';
import { daysBetween, type Day } from '../time.ts';
import type { QuestionId, WarningCheck } from './check.ts';
import type { Ledger } from './notice.ts';

/** Days from one check to the next. Source: facts, clinical 2, guard 8. */
export const checkEvery = 7;

/**
 * Why the check is due today, if it is. `first`: it was never answered. `called`: the log calls for it, and the call
 * is open.
 * Edges: six days after the last one it is not due, on the seventh it is; a check dated after today (a clock that was
 * wrong) does not count; one without an answer, or asked after a session, is none.
 */
export function checkDue(
	checks: readonly WarningCheck[],
	ledger: Pick<Ledger, 'notices'>,
	asOf: Day
): 'first' | 'called' | 'weekly' | undefined {
	if (ledger.notices.some(({ outcome, closed }) => outcome === 'check' && !closed)) return 'called';
	const last = lastCheck(checks, asOf);
	if (!last) return 'first';
	return daysBetween(last.day, asOf) >= checkEvery ? 'weekly' : undefined;
}

/**
 * The questions of a list that the last check left open, in order: they stay open on Today.
 * Edges: "rather not say" is an answer to the question, though it says nothing. Without a check all of them are open.
 */
export function leftOpen(
	checks: readonly WarningCheck[],
	questions: readonly QuestionId[],
	asOf: Day
): readonly QuestionId[] {
	const answers = lastCheck(checks, asOf)?.answers ?? {};
	return questions.filter((question) => answers[question] === undefined);
}

/**
 * The check answered last.
 * Edges: one dated after today (a clock that was wrong) does not count; one without an answer, or asked after a session,
 * is none.
 */
export function lastCheck(checks: readonly WarningCheck[], asOf: Day): WarningCheck | undefined {
	const answered = checks.filter(
		({ day, answers, session }) => session === undefined && day <= asOf && Object.keys(answers).length > 0
	);
	return inOrder(answered).at(-1);
}
