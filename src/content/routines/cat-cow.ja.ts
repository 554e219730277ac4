import type { Words } from '../text/message.ts';
import type { words as first } from './cat-cow.en.ts';

export const words: Words<typeof first> = {
	name: '猫と牛',
	feel: '背中全体がゆるやかに動きます。',
	cue: '吐きながら丸め、吸いながら反らす',
	step1: '四つばいになります。',
	step2: '息を吐きながら、背中をゆるやかに丸めます。',
	step3: '息を吸いながら、ゆるやかに反らします。'
};
