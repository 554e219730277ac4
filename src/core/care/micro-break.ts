/** The break from sitting: a short script, the same each time. Source: facts, clinical 5.3 (60–90 seconds). */

/** Steps in order, with their seconds. Ids are those of sentences. Awaiting clinical review. */
export const microBreak = [
	{ id: 'stand', seconds: 10 },
	{ id: 'march', seconds: 30 },
	{ id: 'shoulders', seconds: 15 },
	{ id: 'water', seconds: 20 }
] as const;
export type MicroBreakStep = (typeof microBreak)[number]['id'];

export type MicroBreakState =
	| {
			readonly step: MicroBreakStep;
			readonly index: number;
			/** Whole seconds left of the step, never 0. */ readonly left: number;
	  }
	| { readonly step: undefined };

/**
 * Where the script stands so many milliseconds after its start; no step once it is over.
 * Edges: a clock set back before the start reads as the start.
 */
export function microBreakAt(passedMs: number): MicroBreakState {
	let before = Math.max(0, passedMs) / 1000;
	for (const [index, { id, seconds }] of microBreak.entries()) {
		if (before < seconds) return { step: id, index, left: Math.ceil(seconds - before) };
		before -= seconds;
	}
	return { step: undefined };
}
