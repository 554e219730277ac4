import type { Words } from '../text/message.ts';
import type { words as first } from './ces-pee-start.en.ts';

export const words: Words<typeof first> = {
	line: '尿が出にくい、または出ない',
	say: '尿が出にくい、または出ません。'
};
