/** What another page of the plan did last, told once to the list that follows it. */
import type { PlanItem } from '#core/care/plan-item.ts';
import type { Deed } from './plan-deeds.svelte.ts';

export type Told =
	{ readonly kind: 'added' | 'saved'; readonly item: PlanItem } | { readonly kind: 'deed'; readonly deed: Deed };

let told: Told | undefined;

export function tell(what: Told): void {
	told = what;
}

export function takeTold(): Told | undefined {
	const what = told;
	told = undefined;
	return what;
}
