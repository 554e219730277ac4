import type { Words } from '../text/message.ts';
import type { words as first } from './pain-worse.en.ts';

export const words: Words<typeof first> = {
	line: '悪くなり続けている、または日常生活ができない',
	say: '悪くなり続けています。または、日常生活ができません。'
};
