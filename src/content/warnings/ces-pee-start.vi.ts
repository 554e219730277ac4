import type { Words } from '../text/message.ts';
import type { words as first } from './ces-pee-start.en.ts';

export const words: Words<typeof first> = {
	line: 'Khó bắt đầu tiểu, hoặc không tiểu được',
	say: 'Tôi khó tiểu hoặc không tiểu được.'
};
