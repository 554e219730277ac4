/** The words of every routine. */
import { words as piriformisSupine } from './piriformis-supine.en.ts';
import { words as figure4Supine } from './figure4-supine.en.ts';
import { words as figure4Seated } from './figure4-seated.en.ts';
import { words as kneeToChest } from './knee-to-chest.en.ts';
import { words as pelvicTilt } from './pelvic-tilt.en.ts';
import { words as bridge } from './bridge.en.ts';
import { words as clamshell } from './clamshell.en.ts';
import { words as birdDog } from './bird-dog.en.ts';
import { words as catCow } from './cat-cow.en.ts';
import { words as hipFlexorHalfKneel } from './hip-flexor-half-kneel.en.ts';
import { words as sciaticSlider } from './sciatic-slider.en.ts';
import { words as femoralSlider } from './femoral-slider.en.ts';
import { words as lfcnCare } from './lfcn-care.en.ts';
import { words as pressUp } from './press-up.en.ts';
import { words as childPose } from './child-pose.en.ts';
import { words as heelToeCheck } from './heel-toe-check.en.ts';
import { words as walk } from './walk.en.ts';
import { words as sideSleepPillow } from './side-sleep-pillow.en.ts';

export const words = {
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
} as const;
