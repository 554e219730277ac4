import type { Day } from '#core/time.ts';

/** The patient's word on what stood in front of everything. */
export type Answered =
	| { readonly how: 'seen' | 'mistake'; readonly appointment?: never }
	| { readonly how: 'appointment'; readonly appointment: Day };
