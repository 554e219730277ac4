import type { Words } from '../text/message.ts';
import type { words as first } from './log-spread.en.ts';

export const words: Words<typeof first> = {
	name: 'Tê hoặc châm chích ở chỗ mới',
	asked: 'Bạn đã yêu cầu được báo khi đánh dấu tê hoặc châm chích ở chỗ mới.',
	why: 'Có trong hai trên ba hình gần nhất, tuần đầu chưa có: {places}.'
};
