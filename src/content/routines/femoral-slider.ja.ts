import type { Words } from '../text/message.ts';
import type { words as first } from './femoral-slider.en.ts';

export const words: Words<typeof first> = {
	name: '大腿神経スライダー（横向き）',
	feel: '太ももの前をなめらかに滑らせる動きです。止めません。',
	cue: 'ひざを後ろへ曲げ頭を上げる。戻して頭を下げる',
	step1: 'つらい脚を上にして横向きに寝ます。',
	step2: '頭を上げながら、ひざを後ろへ曲げます。',
	step3: '頭を下げながら、ゆるめます。止めずになめらかに。'
};
