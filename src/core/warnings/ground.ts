/** The facts that decided: what a finding rests on, told so that a screen can say it in figures. */
import type { Mean } from '../progress/week.ts';
import type { Day, Instant } from '../time.ts';
import type { Leaf } from './condition.ts';

export type Answer = 'raised' | 'clear' | 'unknown';

/** One condition and what was found. */
export interface Ground {
	readonly condition: Leaf;
	readonly answer: Answer;
	/** The latest day it rests on. Absent: nothing was said. */
	readonly day?: Day;
	/** When it was said, where the very moment is kept. */
	readonly at?: Instant;
	/** The patient answered "not sure". */
	readonly notSure?: true;
	/** The figure, and what it is held against, as sums and days. */
	readonly now?: Mean;
	readonly before?: Mean;
	/** What was found, for what has no mean: a temperature, days in a row, regions. */
	readonly found?: readonly string[];
	/** How much of it there is, in the condition's own measure: only good for telling more from less. */
	readonly size?: number;
}

/** What a ground is known by, so that the same one can be found again later: its condition, in one line. */
export function groundKey({ condition }: Pick<Ground, 'condition'>): string {
	const { kind, ...rest } = condition;
	return [kind, ...Object.entries(rest).map(([name, value]) => `${name}=${String(value)}`)].join(' ');
}
