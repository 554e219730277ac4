/** What the form of an event did last, told once to the list that follows it. */
import type { DiaryEvent } from '#core/events/event.ts';

export type Deed = { readonly kind: 'saved'; readonly event: DiaryEvent } | { readonly kind: 'kept-stored' };

let told: Deed | undefined;

export function tell(deed: Deed): void {
	told = deed;
}

export function takeTold(): Deed | undefined {
	const deed = told;
	told = undefined;
	return deed;
}
