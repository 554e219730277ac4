/** What the form of a moment did last, told once to the list that follows it. */
import type { MomentNote } from '#core/symptoms/moment-note.ts';

export type Deed =
	| { readonly kind: 'saved'; readonly moment: Pick<MomentNote, 'day' | 'time' | 'zone'> }
	| { readonly kind: 'kept-stored'; readonly moment: Pick<MomentNote, 'day'> };

let told: Deed | undefined;

export function tell(deed: Deed): void {
	told = deed;
}

/** What was told of a moment on this day. */
export function takeTold(day: string): Deed | undefined {
	const deed = told?.moment.day === day ? told : undefined;
	told = undefined;
	return deed;
}
