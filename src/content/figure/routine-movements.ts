/** How each routine of the library is drawn. */
import type { RoutineId } from '#core/care/routine.ts';
import { birdDog, catCow, halfKneel, pressUp } from './hands-and-knees.ts';
import { backSleeper, bridge, figure4Lying, kneeToChest, pelvicTilt, piriformis } from './on-the-back.ts';
import { clamshell, femoralSlider, sideSleeper } from './on-the-side.ts';
import type { RoutineMovement } from './routine-movement.ts';
import { bendForward, figure4Sitting, sciaticSlider } from './sitting.ts';
import { easyWalk, heelsAndToes, looserBelt } from './standing.ts';

export const routineMovements: Readonly<Record<RoutineId, RoutineMovement>> = {
	'piriformis-supine': piriformis,
	'figure4-supine': figure4Lying,
	'figure4-seated': figure4Sitting,
	'knee-to-chest': kneeToChest,
	'pelvic-tilt': pelvicTilt,
	bridge,
	clamshell,
	'bird-dog': birdDog,
	'cat-cow': catCow,
	'hip-flexor-half-kneel': halfKneel,
	'sciatic-slider': sciaticSlider,
	'femoral-slider': femoralSlider,
	'lfcn-care': looserBelt,
	'press-up': pressUp,
	'child-pose': bendForward,
	'heel-toe-check': heelsAndToes,
	walk: easyWalk,
	'side-sleep-pillow': { ...sideSleeper, also: [backSleeper] }
};
