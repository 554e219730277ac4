import type { Words } from '../text/message.ts';
import type { words as first } from './ces-gait.en.ts';

export const words: Words<typeof first> = {
	line: 'Dáng đi đột ngột thay đổi hoặc đi không vững',
	say: 'Dáng đi của tôi đột ngột thay đổi hoặc không vững.'
};
