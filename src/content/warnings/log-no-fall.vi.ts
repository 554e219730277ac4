import type { Words } from '../text/message.ts';
import type { words as first } from './log-no-fall.en.ts';

export const words: Words<typeof first> = {
	name: 'Ba tuần chưa giảm đau',
	asked: 'Bạn đã yêu cầu được báo khi sau ba tuần cơn đau chưa bắt đầu giảm.',
	why: 'Ba tuần qua không có xu hướng giảm; trung bình {now} ({days} ngày).'
};
