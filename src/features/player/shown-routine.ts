/** What the player shows of a routine, wherever it comes from: the library or the patient's own words. */
import type { Movement } from '#content/figure/movement.ts';
import type { Dose } from '#core/care/dose.ts';

export interface ShownRoutine {
	readonly name: string;
	/** Empty for a routine in own words. */
	readonly steps: readonly string[];
	readonly stop: readonly string[];
	/** One short line while it is done. */
	readonly cue?: string;
	/** Absent: there is nothing to time. */
	readonly dose?: Dose;
	/** Absent: it is not drawn. */
	readonly movement?: Movement;
	/** Done over and over, not held. */
	readonly moves: boolean;
}
