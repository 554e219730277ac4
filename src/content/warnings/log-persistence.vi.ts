import type { Words } from '../text/message.ts';
import type { words as first } from './log-persistence.en.ts';

export const words: Words<typeof first> = {
	name: 'Sáu tuần chưa giảm đau rõ',
	asked: 'Bạn đã yêu cầu được báo khi sau sáu tuần cơn đau chưa giảm rõ.',
	why: 'Hai tuần qua: {now} ({days} ngày); tuần đầu: {before} ({daysBefore} ngày).'
};
