import type { Words } from '../text/message.ts';
import type { words as first } from './bridge.en.ts';

export const words: Words<typeof first> = {
	name: 'お尻上げ',
	feel: 'お尻と太ももの裏に力が入ります。',
	cue: 'かかとで押し、お尻を上げる',
	step1: '仰向けに寝て、ひざを曲げ、足の裏を床につけます。',
	step2: 'かかとで床を押し、お尻を上げます。',
	step3: '体と太ももが一直線になったら、ゆっくり下ろします。'
};
