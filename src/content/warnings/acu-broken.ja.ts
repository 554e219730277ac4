import type { Words } from '../text/message.ts';
import type { words as first } from './acu-broken.en.ts';

export const words: Words<typeof first> = {
	line: '鍼が折れた、または体に残っているかもしれない',
	say: '鍼が折れたか、体に残っているかもしれません。',
	help: 'その場所を押したり、こすったりしないでください。'
};
