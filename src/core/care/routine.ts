/** The routines of the library: what one is. Their data and words stand in content/routines. */
import type { Condition } from '../course/named-course.ts';
import type { AboutId } from '../warnings/about-me.ts';
import type { Rule } from '../warnings/rule.ts';
import type { Dose } from './dose.ts';

/** Permanent: they stand in stored diaries. Source: facts, clinical 5.2, in its order. */
export const routineIds = [
	'piriformis-supine',
	'figure4-supine',
	'figure4-seated',
	'knee-to-chest',
	'pelvic-tilt',
	'bridge',
	'clamshell',
	'bird-dog',
	'cat-cow',
	'hip-flexor-half-kneel',
	'sciatic-slider',
	'femoral-slider',
	'lfcn-care',
	'press-up',
	'child-pose',
	'heel-toe-check',
	'walk',
	'side-sleep-pillow'
] as const;
export type RoutineId = (typeof routineIds)[number];

/**
 * `exercise`: timed, in the player. `care`: something to arrange or change, told and ticked off. `check`: the weekly
 * strength check, which has a page of its own.
 */
export const routineKinds = ['exercise', 'care', 'check'] as const;
export type RoutineKind = (typeof routineKinds)[number];

/** Stops the item while it is done or rules it out beforehand. Ids of sentences in content/routines. Permanent. */
export const cautionIds = [
	'groin-pinch',
	'tingling-rises',
	'knee-pain',
	'leg-pain-down',
	'hamstring-cramp',
	'back-pain',
	'side-lying-pain',
	'wrist-or-knee-pain',
	'sagging-back',
	'end-range-pain',
	'thigh-burning',
	'lasting-tingling',
	'new-numbness',
	'severe-leg-pain',
	'foot-drop',
	'weakness',
	'stenosis-pattern',
	'slipped-vertebra',
	'disc-pattern',
	'calf-pain-walking',
	'leg-gives-way',
	'cannot-heel-toe'
] as const;
export type CautionId = (typeof cautionIds)[number];

/** One row of the library. Everything but `kind` and `picture` is a clinician's to change. */
export interface Routine extends Pick<Rule, 'sources' | 'standing' | 'note' | 'reviewed' | 'reviewer'> {
	readonly id: RoutineId;
	readonly kind: RoutineKind;
	/** Conditions it is meant for; empty: any. Plain lists, never adapted by a score. */
	readonly for: readonly Exclude<Condition, 'not-sure'>[];
	/** Absent where there is nothing to count (arranged, not done). */
	readonly dose?: Dose;
	/** Answers of About me that keep it off the plan until the practitioner agreed: yes, open and not sure alike. */
	readonly barredBy: readonly AboutId[];
	/** Only after the practitioner agreed, whatever About me says. */
	readonly practitionerOnly: boolean;
	/** Not to be done with this: asked before it joins the plan, told before it starts. */
	readonly avoid: readonly CautionId[];
	/** Told as "stop if". */
	readonly stop: readonly CautionId[];
}
