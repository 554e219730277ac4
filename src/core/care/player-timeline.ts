/** One bout of a dose laid out in time, from getting ready to the end. */
import type { Dose } from './dose.ts';

/** Time to put the phone down and lie as the picture shows. Project decision. */
export const readySeconds = 5;

/** The side that is meant; `sore` where the dose means one and the item does not say which. */
export type StepSide = 'left' | 'right' | 'sore';

/**
 * `ready`: before the first. `hold`: one repetition, held or moved. `rest`: between two. `change`: between the two sides
 * of a set. `end`: after the last, without an end.
 */
export type StepKind = 'ready' | 'hold' | 'rest' | 'change' | 'end';

/**
 * One step, [from, until) in milliseconds from the start. Repetition and set are those of the hold itself, else of the
 * one that comes next (at the end of the last one), as is the side. Both count from 1.
 */
export interface Step {
	readonly kind: StepKind;
	readonly from: number;
	readonly until: number;
	readonly repetition: number;
	readonly set: number;
	readonly side?: StepSide;
}

export interface Timeline {
	/** In order, without gaps; the last one is the end. Never empty. */
	readonly steps: readonly [Step, ...Step[]];
	readonly repetitions: number;
	readonly sets: number;
	/** Milliseconds until the end. */
	readonly total: number;
}

/**
 * The steps of one bout.
 * Order: set by set; where each side is meant, all repetitions of one side, then of the other, beginning with the item's
 * own side, else with the left. Edges: where a dose has no rest nothing stands between two holds.
 */
export function timelineOf(dose: Dose, side?: 'left' | 'right'): Timeline {
	const holds = holdsOf(dose, side);
	const steps: Step[] = [];
	let at = 0;
	const add = (step: Omit<Step, 'from' | 'until'>, seconds: number) => {
		if (seconds === 0) return;
		steps.push({ ...step, from: at, until: at + seconds * 1000 });
		at += seconds * 1000;
	};
	let before: Hold | undefined;
	for (const hold of holds) {
		if (!before) add({ ...hold, kind: 'ready' }, readySeconds);
		else add({ ...hold, kind: before.set === hold.set && before.side !== hold.side ? 'change' : 'rest' }, dose.rest);
		add({ ...hold, kind: 'hold' }, dose.seconds);
		before = hold;
	}
	const last = before ?? { repetition: 1, set: 1 };
	const end: Step = { ...last, kind: 'end', from: at, until: Infinity };
	const [first, ...rest] = steps;
	const all: Timeline['steps'] = first ? [first, ...rest, end] : [end];
	return { steps: all, repetitions: dose.repetitions, sets: dose.sets, total: at };
}

interface Hold {
	readonly repetition: number;
	readonly set: number;
	readonly side?: StepSide;
}

function holdsOf({ repetitions, sets, sides }: Dose, side: 'left' | 'right' | undefined): readonly Hold[] {
	return oneTo(sets).flatMap((set) =>
		sidesOf(sides, side).flatMap((meant) =>
			oneTo(repetitions).map((repetition) => ({ repetition, set, ...(meant && { side: meant }) }))
		)
	);
}

function sidesOf(sides: Dose['sides'], side: 'left' | 'right' | undefined): readonly (StepSide | undefined)[] {
	switch (sides) {
		case 'each':
			return side === 'right' ? ['right', 'left'] : ['left', 'right'];
		case 'one':
			return [side ?? 'sore'];
		case 'none':
			return [undefined];
	}
}

function oneTo(count: number): readonly number[] {
	return Array.from({ length: count }, (_, index) => index + 1);
}
