import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-upper.en.ts';

export const words: Words<typeof first> = {
	line: 'Đột ngột méo mặt, khó nói, hoặc yếu một tay hay nửa người',
	say: 'Tôi đột ngột bị méo mặt, khó nói, hoặc yếu một tay hay nửa người.'
};
