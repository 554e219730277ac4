import type { Words } from '../text/message.ts';
import type { words as first } from './ces-pee-control.en.ts';

export const words: Words<typeof first> = {
	line: '尿がもれる、がまんできない、途中で止められない',
	say: '尿がもれます。または、尿をがまんしたり途中で止めたりできません。'
};
