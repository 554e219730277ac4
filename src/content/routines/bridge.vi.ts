import type { Words } from '../text/message.ts';
import type { words as first } from './bridge.en.ts';

export const words: Words<typeof first> = {
	name: 'Nâng hông',
	feel: 'Mông và mặt sau đùi làm việc.',
	cue: 'Ấn gót chân, nâng mông lên',
	step1: 'Nằm ngửa, gập gối, bàn chân đặt phẳng.',
	step2: 'Ấn gót xuống và nâng mông lên.',
	step3: 'Dừng khi thân và đùi thành một đường, rồi hạ xuống chậm.'
};
