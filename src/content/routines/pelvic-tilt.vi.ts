import type { Words } from '../text/message.ts';
import type { words as first } from './pelvic-tilt.en.ts';

export const words: Words<typeof first> = {
	name: 'Nghiêng xương chậu',
	feel: 'Bụng hơi gồng; thắt lưng áp xuống sàn.',
	cue: 'Ép thắt lưng xuống, rồi thả lỏng',
	step1: 'Nằm ngửa, gập gối, bàn chân đặt phẳng.',
	step2: 'Ép thắt lưng sát xuống sàn.',
	step3: 'Giữ, thở đều, rồi thả lỏng.'
};
