/** Every routine by its id, in the order of the facts. Source: facts, clinical 5.2. */
import type { RoutineId } from '#core/care/routine.ts';
import type { LibraryRoutine } from './library-routine.ts';
import { routine as piriformisSupine } from './piriformis-supine.ts';
import { routine as figure4Supine } from './figure4-supine.ts';
import { routine as figure4Seated } from './figure4-seated.ts';
import { routine as kneeToChest } from './knee-to-chest.ts';
import { routine as pelvicTilt } from './pelvic-tilt.ts';
import { routine as bridge } from './bridge.ts';
import { routine as clamshell } from './clamshell.ts';
import { routine as birdDog } from './bird-dog.ts';
import { routine as catCow } from './cat-cow.ts';
import { routine as hipFlexorHalfKneel } from './hip-flexor-half-kneel.ts';
import { routine as sciaticSlider } from './sciatic-slider.ts';
import { routine as femoralSlider } from './femoral-slider.ts';
import { routine as lfcnCare } from './lfcn-care.ts';
import { routine as pressUp } from './press-up.ts';
import { routine as childPose } from './child-pose.ts';
import { routine as heelToeCheck } from './heel-toe-check.ts';
import { routine as walk } from './walk.ts';
import { routine as sideSleepPillow } from './side-sleep-pillow.ts';

export const library: { readonly [Id in RoutineId]: LibraryRoutine & { readonly id: Id } } = {
	'piriformis-supine': piriformisSupine,
	'figure4-supine': figure4Supine,
	'figure4-seated': figure4Seated,
	'knee-to-chest': kneeToChest,
	'pelvic-tilt': pelvicTilt,
	bridge: bridge,
	clamshell: clamshell,
	'bird-dog': birdDog,
	'cat-cow': catCow,
	'hip-flexor-half-kneel': hipFlexorHalfKneel,
	'sciatic-slider': sciaticSlider,
	'femoral-slider': femoralSlider,
	'lfcn-care': lfcnCare,
	'press-up': pressUp,
	'child-pose': childPose,
	'heel-toe-check': heelToeCheck,
	walk: walk,
	'side-sleep-pillow': sideSleepPillow
};
