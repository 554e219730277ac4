import type { Words } from '../text/message.ts';
import type { words as first } from './bird-dog.en.ts';

export const words: Words<typeof first> = {
	name: 'Vươn tay chân ở thế bò',
	feel: 'Thắt lưng và mông của chân duỗi làm việc.',
	cue: 'Duỗi chân, rồi vươn tay đối diện',
	step1: 'Chống hai tay và hai gối, giữ lưng phẳng.',
	step2: 'Duỗi một chân ra sau, rồi vươn tay đối diện ra trước.',
	step3: 'Giữ lưng phẳng, thu về và hạ xuống chậm.'
};
