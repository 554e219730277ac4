import type { Words } from '../text/message.ts';
import type { words as first } from './figure4-seated.en.ts';

export const words: Words<typeof first> = {
	name: '数字の4のストレッチ（椅子）',
	feel: '組んだ脚のお尻が軽く伸びます。',
	cue: '背すじを伸ばし、股関節から前へ',
	step1: '硬めの椅子に背すじを伸ばして座ります。',
	step2: '片方の足首を反対のひざにのせます。',
	step3: '背すじを伸ばしたまま、股関節から前へ、お尻が軽く伸びるところまで倒します。'
};
