import type { Words } from '../text/message.ts';
import type { words as first } from './pelvic-tilt.en.ts';

export const words: Words<typeof first> = {
	name: '骨盤の傾け',
	feel: 'お腹に少し力が入り、腰が床に近づきます。',
	cue: '腰を床に近づけ、ゆるめる',
	step1: '仰向けに寝て、ひざを曲げ、足の裏を床につけます。',
	step2: '腰を床に押しつけるように平らにします。',
	step3: '息をしながら保ち、ゆるめます。'
};
