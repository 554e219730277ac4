import type { Words } from '../text/message.ts';
import type { words as first } from './ces-pee-control.en.ts';

export const words: Words<typeof first> = {
	line: 'Són tiểu, không nhịn được hoặc không dừng lại được',
	say: 'Tôi bị són tiểu, không nhịn hoặc không dừng lại được.'
};
