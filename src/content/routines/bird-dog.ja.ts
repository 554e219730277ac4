import type { Words } from '../text/message.ts';
import type { words as first } from './bird-dog.en.ts';

export const words: Words<typeof first> = {
	name: '四つばいの手足伸ばし',
	feel: '腰と、伸ばした脚のお尻に力が入ります。',
	cue: '脚を伸ばし、反対の腕を前へ',
	step1: '四つばいになり、背中を平らにします。',
	step2: '片脚を後ろへ、次に反対の腕を前へ伸ばします。',
	step3: '背中を平らに保ち、ゆっくり戻します。'
};
