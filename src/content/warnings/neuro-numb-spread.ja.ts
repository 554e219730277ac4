import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-numb-spread.en.ts';

export const words: Words<typeof first> = {
	line: '片脚の、感覚がにぶい・ピリピリするところが広がっている、または強くなっている',
	say: '脚の、感覚がにぶい、またはピリピリするところが、広がっているか、強くなっています。'
};
