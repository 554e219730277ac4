import type { Words } from '../text/message.ts';
import type { words as first } from './child-pose.en.ts';

export const words: Words<typeof first> = {
	name: 'Cúi người khi ngồi',
	feel: 'Thắt lưng giãn ra nhẹ nhàng.',
	cue: 'Trượt tay dọc cẳng chân xuống',
	step1: 'Ngồi trên ghế chắc, hai chân dang ra.',
	step2: 'Trượt hai tay dọc cẳng chân xuống.',
	step3: 'Giữ, thở đều, rồi chống tay lên đùi để ngồi dậy.'
};
