/** What the patient said of the change, beside what the numbers of the days say. */
import type { FunctionCheck } from '../function/activity.ts';
import { inOrder } from '../function/check-order.ts';
import type { ChangeStep, ImpressionOfChange } from '../function/impression.ts';
import { functionChange, type FunctionChange } from '../function/patient-specific.ts';
import { addDays, type Day } from '../time.ts';
import { longestLead } from './first-week.ts';
import type { Span } from './series.ts';

/** Days after which an answer no longer speaks of now. Project decision: four weeks, two asked ratings. */
export const speaksFor = 28;
/** Points of the activities' mean that count as changed: a whole step. Project decision, awaiting clinical review. */
export const activityStep = 1;

export type Said = 'better' | 'same' | 'worse';

/** Absent: not given, or too long ago. */
export interface SaidOfChange {
	readonly impression?: { readonly said: Said; readonly change: ChangeStep; readonly day: Day };
	readonly activities?: { readonly said: Said } & FunctionChange;
}

const steps: Readonly<Record<ChangeStep, Said>> = {
	'very-much-better': 'better',
	'much-better': 'better',
	'a-little-better': 'better',
	'no-change': 'same',
	'a-little-worse': 'worse',
	'much-worse': 'worse',
	'very-much-worse': 'worse'
};

/**
 * The latest answer to the change question, and the latest rating of the activities against the first of the course.
 * Edges: both of the last 28 days before `late.to`; the change question since `begun`, the first session, and
 * after the first span, which it would not look back on; a first rating from two weeks before the first span on and
 * before the later span. Lists in any order.
 * Unknown: not asked, not answered or too old is absent, and neither agrees nor disagrees.
 * Source: facts, clinical 4.1 (two methods together) and 3 (PGIC, PSFS).
 */
export function saidOfChange(
	impressions: readonly ImpressionOfChange[],
	functionChecks: readonly FunctionCheck[],
	{ begun, early, late }: { readonly begun: Day; readonly early: Span; readonly late: Span }
): SaidOfChange {
	const recent = addDays(late.to, -speaksFor);
	const earliest = [begun, early.to, recent].reduce((a, b) => (a > b ? a : b));
	const said = inOrder(impressions)
		.filter(({ day, change }) => day >= earliest && day < late.to && Object.hasOwn(steps, change))
		.at(-1);
	const change = functionChange(
		functionChecks.filter(({ day }) => day >= addDays(early.from, -longestLead) && day < late.to)
	);
	const isRecent = change && change.to >= recent && change.from < late.from;
	return {
		...(said && { impression: { said: steps[said.change], change: said.change, day: said.day } }),
		...(isRecent && { activities: { ...change, said: saidBy(change.change) } })
	};
}

function saidBy(change: number): Said {
	return change >= activityStep ? 'better' : change <= -activityStep ? 'worse' : 'same';
}
