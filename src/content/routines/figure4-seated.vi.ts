import type { Words } from '../text/message.ts';
import type { words as first } from './figure4-seated.en.ts';

export const words: Words<typeof first> = {
	name: 'Thế số bốn, ngồi ghế',
	feel: 'Cảm giác căng nhẹ ở mông của chân bắt chéo.',
	cue: 'Ngồi thẳng, nghiêng người từ khớp háng',
	step1: 'Ngồi thẳng trên ghế chắc.',
	step2: 'Gác cổ chân này lên gối kia.',
	step3: 'Giữ lưng thẳng, nghiêng người ra trước từ khớp háng đến khi mông căng nhẹ.'
};
