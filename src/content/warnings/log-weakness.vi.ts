import type { Words } from '../text/message.ts';
import type { words as first } from './log-weakness.en.ts';

export const words: Words<typeof first> = {
	name: 'Mức yếu tăng hai điểm',
	asked: 'Bạn đã yêu cầu được báo khi mức yếu tăng hai điểm trong hai lần ghi.',
	why: 'Hai lần ghi gần nhất: {now}; tuần trước đó: {before} ({days} ngày).'
};
