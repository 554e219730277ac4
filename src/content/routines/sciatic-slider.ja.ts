import type { Words } from '../text/message.ts';
import type { words as first } from './sciatic-slider.en.ts';

export const words: Words<typeof first> = {
	name: '坐骨神経スライダー（椅子）',
	feel: 'なめらかに滑らせる動きです。伸ばし続けません。',
	cue: 'ひざを伸ばし上を見る。曲げてあごを引く',
	step1: '椅子に背すじを伸ばして座ります。',
	step2: 'つらい側のひざを伸ばしながら、上を見ます。',
	step3: 'ひざを曲げながら、あごを下げます。止めずになめらかに。'
};
