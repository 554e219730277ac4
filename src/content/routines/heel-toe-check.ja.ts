import type { Words } from '../text/message.ts';
import type { words as first } from './heel-toe-check.en.ts';

export const words: Words<typeof first> = {
	name: 'かかと歩きとつま先歩き（週1回）',
	feel: '運動ではなく、力の確認です。',
	cue: '何かにつかまって',
	step1: '手すりや机につかまります。',
	step2: 'かかとで5歩歩きます。',
	step3: 'つま先で5歩歩きます。'
};
