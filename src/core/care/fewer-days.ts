/** After a course: routines on a few days a week. The patient's tap changes doses, nothing else does. */
import type { Dose } from './dose.ts';
import type { PlanItem } from './plan-item.ts';

/** Days a week that are offered. Source: facts, clinical 5.1 (S70: two to three days a week to maintain). */
export const daysToMaintain = 3;

/**
 * The dose of an item on at most `daysToMaintain` days a week; `undefined` where it stands so already, is done when
 * needed, or has nothing to count. `library`: the dose the library gives where the item has none of its own.
 */
export function onFewerDays({ dose }: Pick<PlanItem, 'dose'>, library: Dose | undefined): Dose | undefined {
	const now = dose ?? library;
	if (!now || now.rhythm.kind === 'when-needed') return undefined;
	if (now.rhythm.kind === 'per-week' && now.rhythm.days <= daysToMaintain) return undefined;
	return { ...now, rhythm: { kind: 'per-week', days: daysToMaintain } };
}
