import type { Words } from '../text/message.ts';
import type { words as first } from './press-up.en.ts';

export const words: Words<typeof first> = {
	name: 'うつ伏せの上体起こし',
	feel: '腰がゆるやかに反ります。脚の痛みは腰のほうへ戻っていくはずです。',
	cue: 'ひじで支え、腰は下げたまま',
	step1: 'うつ伏せになり、ひじで上体を支えます。',
	step2: '腰の力を抜いて沈めます。息をします。',
	step3: '楽になる場合だけ：腰を下げたまま、手でゆっくり上体を起こします。'
};
