import type { Words } from '../text/message.ts';
import type { words as first } from './log-needling.en.ts';

export const words: Words<typeof first> = {
	name: 'Điều mới xuất hiện sau khi châm kim',
	why: 'Ngày {day}, bạn đã ghi có điều mới sau khi châm kim.'
};
