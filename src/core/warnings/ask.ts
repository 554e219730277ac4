/** What a condition is asked with. */
import type { Day } from '../time.ts';
import type { WarningFacts } from './facts.ts';

export interface Ask {
	readonly facts: WarningFacts;
	readonly asOf: Day;
	/** `fires`: may it begin. `clears`: may it stay, once it stands. */
	readonly threshold: 'fires' | 'clears';
}
