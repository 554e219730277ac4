import type { Words } from '../text/message.ts';
import type { words as first } from './vas-ali.en.ts';

export const words: Words<typeof first> = {
	line: '脚が急に冷たく、青白く、またはまだらになり、痛む・感覚がにぶい・動かせない',
	say: '脚が急に冷たく、青白く、またはまだらになり、痛む、感覚がにぶい、または動かせません。'
};
