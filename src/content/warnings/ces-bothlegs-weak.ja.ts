import type { Words } from '../text/message.ts';
import type { words as first } from './ces-bothlegs-weak.en.ts';

export const words: Words<typeof first> = {
	line: '両脚に力が入らない、または両脚の感覚がにぶく、ひどくなっている',
	say: '両脚に力が入らない、または両脚の感覚がにぶく、ひどくなっています。'
};
