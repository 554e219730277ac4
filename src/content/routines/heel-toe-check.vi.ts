import type { Words } from '../text/message.ts';
import type { words as first } from './heel-toe-check.en.ts';

export const words: Words<typeof first> = {
	name: 'Đi gót và đi mũi chân, mỗi tuần một lần',
	feel: 'Đây là kiểm tra sức cơ, không phải bài tập.',
	cue: 'Vịn vào vật chắc',
	step1: 'Vịn tay vịn hoặc bàn.',
	step2: 'Đi năm bước bằng gót chân.',
	step3: 'Đi năm bước bằng mũi chân.'
};
