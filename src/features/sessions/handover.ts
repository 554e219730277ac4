/** What the session screen did last, told once to the screen that follows it. */
import type { Session } from '#core/record.ts';

export type Deed =
	| { readonly kind: 'saved'; readonly session: Pick<Session, 'day' | 'time' | 'zone'> }
	| { readonly kind: 'removed'; readonly session: Session }
	| { readonly kind: 'kept-stored' };

let told: Deed | undefined;

export function tell(deed: Deed): void {
	told = deed;
}

export function takeTold(): Deed | undefined {
	const deed = told;
	told = undefined;
	return deed;
}
