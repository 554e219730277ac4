import type { Words } from '../text/message.ts';
import type { words as first } from './log-course.en.ts';

export const words: Words<typeof first> = {
	name: 'Đợt này ít thay đổi',
	asked: 'Bạn đã yêu cầu được báo khi sau sáu buổi hoặc bốn tuần ít thay đổi.',
	why: 'Tuần qua: {now} ({days} ngày); tuần đầu của đợt: {before} ({daysBefore} ngày); bạn trả lời: {change}.',
	do: 'Hãy trao đổi với người điều trị và bác sĩ xem có nên tiếp tục không.'
};
