import type { Words } from '../text/message.ts';
import type { words as first } from './log-check.en.ts';

export const words: Words<typeof first> = {
	name: 'Điều cần kiểm tra theo hình cơ thể',
	'why-saddle': 'Bạn đã đánh dấu vùng yên ngựa (giữa hai đùi).',
	'why-both-legs': 'Bạn đã ghi tê hoặc yếu ở cả hai chân.',
	'why-other-leg': 'Bạn đã đánh dấu tê hoặc châm chích ở chân bên kia: {places}.'
};
