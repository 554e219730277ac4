import type { Words } from '../text/message.ts';
import type { words as first } from './log-strength.en.ts';

export const words: Words<typeof first> = {
	name: 'Sức chân kém đi khi kiểm tra',
	why: 'Kém đi trong lần kiểm tra sức chân ngày {day}: {tests}.'
};
