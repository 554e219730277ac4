import type { Words } from '../text/message.ts';
import type { words as first } from './cat-cow.en.ts';

export const words: Words<typeof first> = {
	name: 'Thế mèo và bò',
	feel: 'Cử động nhẹ dọc cả lưng.',
	cue: 'Thở ra thì cong lưng, hít vào thì võng lưng',
	step1: 'Chống hai tay và hai gối.',
	step2: 'Vừa thở ra vừa cong lưng nhẹ lên.',
	step3: 'Vừa hít vào vừa để lưng võng nhẹ xuống.'
};
