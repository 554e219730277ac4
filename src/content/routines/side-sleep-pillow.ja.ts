import type { Words } from '../text/message.ts';
import type { words as first } from './side-sleep-pillow.en.ts';

export const words: Words<typeof first> = {
	name: '夜のクッション',
	feel: '寝ている間の股関節と腰の引っぱりを減らします。',
	cue: 'ひざの間にクッション',
	step1: '横向き：ひざの間に小さめの硬いクッションをはさみます。',
	step2: '仰向け：ひざの下に硬めの枕を入れます。'
};
