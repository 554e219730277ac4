import type { Words } from '../text/message.ts';
import type { words as first } from './ces-wipe.en.ts';

export const words: Words<typeof first> = {
	line: 'トイレで拭いたときの感覚がいつもと違う',
	say: 'トイレで拭いたときの感覚がいつもと違います。'
};
