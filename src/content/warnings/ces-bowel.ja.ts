import type { Words } from '../text/message.ts';
import type { words as first } from './ces-bowel.en.ts';

export const words: Words<typeof first> = {
	line: '便がもれる、がまんできない、または便やガスが出る感覚がない',
	say: '便がもれます。または、便やガスが出る感覚がありません。'
};
