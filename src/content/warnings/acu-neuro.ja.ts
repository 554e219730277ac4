import type { Words } from '../text/message.ts';
import type { words as first } from './acu-neuro.en.ts';

export const words: Words<typeof first> = {
	line: '腰や背中の施術のあと、力が入らない、感覚がにぶい、または尿や便の異常が新しく出た',
	say: '腰や背中の施術のあと、力が入らない、感覚がにぶい、または尿や便の異常が新しく出ました。'
};
