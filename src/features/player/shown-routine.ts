/** What the player shows of a routine, wherever it comes from: the library or the patient's own words. */
import { stepsOf, type RoutineWords } from '#app/routine-words.ts';
import type { Movement } from '#content/figure/movement.ts';
import { routineMovements } from '#content/figure/routine-movements.ts';
import { library } from '#content/routines/library.ts';
import type { Dose } from '#core/care/dose.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import { routineIds, type Routine, type RoutineId } from '#core/care/routine.ts';

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

/** Never held: "smooth, no hold", and what is counted by its movements. Source: facts, clinical 5.2. */
const moving: readonly RoutineId[] = ['clamshell', 'cat-cow', 'sciatic-slider', 'femoral-slider', 'walk'];
/** In own words: nobody holds a stretch for longer than this. */
const longestHoldSeconds = 90;

/** The library's row of an item; `undefined` for own words and for one of a newer version. */
export function routineOf({ routine }: Pick<PlanItem, 'routine'>): Routine | undefined {
	const id = routineIds.find((each) => each === routine);
	return id && library[id];
}

/** An item as the player shows it. `newer`: what one of a newer version is called. */
export function shownRoutine(item: PlanItem, words: RoutineWords, newer: string): ShownRoutine {
	const routine = routineOf(item);
	const dose = item.dose ?? routine?.dose;
	if (!routine) {
		const moves = (dose?.seconds ?? 0) > longestHoldSeconds;
		return { name: item.name ?? newer, steps: [], stop: [], moves, ...(dose && { dose }) };
	}
	const said = words.routines[routine.id];
	return {
		name: said.name,
		steps: stepsOf(said),
		stop: [...new Set([...routine.avoid, ...routine.stop])].map((id) => words.cautions[id]),
		cue: said.cue,
		movement: routineMovements[routine.id],
		moves: moving.includes(routine.id),
		...(dose && { dose })
	};
}
