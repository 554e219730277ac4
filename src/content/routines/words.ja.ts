import { words as piriformisSupine } from './piriformis-supine.ja.ts';
import { words as figure4Supine } from './figure4-supine.ja.ts';
import { words as figure4Seated } from './figure4-seated.ja.ts';
import { words as kneeToChest } from './knee-to-chest.ja.ts';
import { words as pelvicTilt } from './pelvic-tilt.ja.ts';
import { words as bridge } from './bridge.ja.ts';
import { words as clamshell } from './clamshell.ja.ts';
import { words as birdDog } from './bird-dog.ja.ts';
import { words as catCow } from './cat-cow.ja.ts';
import { words as hipFlexorHalfKneel } from './hip-flexor-half-kneel.ja.ts';
import { words as sciaticSlider } from './sciatic-slider.ja.ts';
import { words as femoralSlider } from './femoral-slider.ja.ts';
import { words as lfcnCare } from './lfcn-care.ja.ts';
import { words as pressUp } from './press-up.ja.ts';
import { words as childPose } from './child-pose.ja.ts';
import { words as heelToeCheck } from './heel-toe-check.ja.ts';
import { words as walk } from './walk.ja.ts';
import { words as sideSleepPillow } from './side-sleep-pillow.ja.ts';

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
