import type { Words } from '../text/message.ts';
import type { words as first } from './log-flare.en.ts';

export const words: Words<typeof first> = {
	name: 'Ba ngày sau buổi châm cứu vẫn đau hơn',
	asked: 'Bạn đã yêu cầu được báo khi hơn ba ngày sau buổi châm cứu, mức đau vẫn cao hơn trước hai điểm.',
	why: 'Các ngày sau buổi {day}: {now}; các ngày trước đó: {before}.',
	do: 'Hãy báo cho người điều trị.'
};
