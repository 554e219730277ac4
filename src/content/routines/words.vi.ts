import { words as piriformisSupine } from './piriformis-supine.vi.ts';
import { words as figure4Supine } from './figure4-supine.vi.ts';
import { words as figure4Seated } from './figure4-seated.vi.ts';
import { words as kneeToChest } from './knee-to-chest.vi.ts';
import { words as pelvicTilt } from './pelvic-tilt.vi.ts';
import { words as bridge } from './bridge.vi.ts';
import { words as clamshell } from './clamshell.vi.ts';
import { words as birdDog } from './bird-dog.vi.ts';
import { words as catCow } from './cat-cow.vi.ts';
import { words as hipFlexorHalfKneel } from './hip-flexor-half-kneel.vi.ts';
import { words as sciaticSlider } from './sciatic-slider.vi.ts';
import { words as femoralSlider } from './femoral-slider.vi.ts';
import { words as lfcnCare } from './lfcn-care.vi.ts';
import { words as pressUp } from './press-up.vi.ts';
import { words as childPose } from './child-pose.vi.ts';
import { words as heelToeCheck } from './heel-toe-check.vi.ts';
import { words as walk } from './walk.vi.ts';
import { words as sideSleepPillow } from './side-sleep-pillow.vi.ts';

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
