import type { Words } from '../text/message.ts';
import type { words as first } from './ces-pee-feel.en.ts';

export const words: Words<typeof first> = {
	line: '尿が出る感覚がない、または尿がたまった感じが分からない',
	say: '尿が出る感覚がない、または尿がたまった感じが分かりません。'
};
