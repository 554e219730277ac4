import type { Words } from '../text/message.ts';
import type { words as first } from './child-pose.en.ts';

export const words: Words<typeof first> = {
	name: '椅子での前屈',
	feel: '腰がゆるやかに広がります。',
	cue: '手をすねに沿って下へ',
	step1: '硬めの椅子に座り、足を開きます。',
	step2: '両手をすねに沿って下へ滑らせます。',
	step3: '息をしながら保ち、太ももに手を置いて起き上がります。'
};
