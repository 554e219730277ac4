import type { Words } from '../text/message.ts';
import type { words as first } from './log-strength.en.ts';

export const words: Words<typeof first> = {
	name: 'Kiểm tra sức chân kém đi',
	why: 'Kém đi trong lần kiểm tra sức chân ngày {day}: {tests}.'
};
