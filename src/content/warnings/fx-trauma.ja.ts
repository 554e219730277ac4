import type { Words } from '../text/message.ts';
import type { words as first } from './fx-trauma.en.ts';

export const words: Words<typeof first> = {
	line: '転倒や事故のあと、その脚で立てない、または脚が短く見える・ねじれて見える',
	say: '転倒または事故のあと、その脚で立てません。または、脚が短い、ねじれて見えます。'
};
