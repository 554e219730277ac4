/** A routine of the library as a movement of the one drawn figure. The near leg is the one it is about. */
import type { Movement } from './movement.ts';

/** Where something should be felt, on the side in view. */
export const tissues = [
	'buttock',
	'low-back',
	'back',
	'belly',
	'back-of-thigh',
	'front-of-thigh',
	'front-of-hip',
	'outer-hip',
	'outer-thigh',
	'calf',
	'front-of-shin'
] as const;
export type Tissue = (typeof tissues)[number];

export interface RoutineMovement extends Movement {
	/** Empty where nothing is stretched. */
	readonly tint: readonly Tissue[];
	/** Further ways to do it or lie in it. */
	readonly also?: readonly Movement[];
}
