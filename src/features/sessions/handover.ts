/** What the session screen did last, told once to the screen that follows it. */
import type { Session, SessionState } from '#core/record.ts';

export type Deed =
	| {
			readonly kind: 'saved';
			readonly session: Pick<Session, 'day' | 'time' | 'zone' | 'state'>;
			/** What it was before: absent for a new one. */
			readonly was?: SessionState;
	  }
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
