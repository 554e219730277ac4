import type { Words } from '../text/message.ts';
import type { words as first } from './walk.en.ts';

export const words: Words<typeof first> = {
	name: '楽な散歩',
	feel: '全身を、楽な速さで動かします。',
	cue: '楽な速さで',
	step1: '楽な速さで歩きます。',
	step2: '長く1回より、短く何回かに分けます。',
	step3: 'つらくなる前に引き返します。'
};
