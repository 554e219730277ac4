import type { Words } from '../text/message.ts';
import type { words as first } from './log-fall.en.ts';

export const words: Words<typeof first> = {
	name: '転んだあと',
	why: '{day}に転んだことが記録されています。'
};
