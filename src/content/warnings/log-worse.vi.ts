import type { Words } from '../text/message.ts';
import type { words as first } from './log-worse.en.ts';

export const words: Words<typeof first> = {
	name: 'Đau tăng hai điểm',
	asked: 'Bạn đã yêu cầu được báo khi cơn đau tăng hai điểm so với tuần trước.',
	why: 'Đau trung bình tuần này {now} ({days} ngày), tuần trước {before} ({daysBefore} ngày).'
};
