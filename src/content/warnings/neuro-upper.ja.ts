import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-upper.en.ts';

export const words: Words<typeof first> = {
	line: '急に顔の片側が下がる、言葉が出にくい、または片腕や体の片側に力が入らない',
	say: '急に、顔の片側が下がる、言葉が出にくい、または片腕や体の片側に力が入らなくなりました。'
};
