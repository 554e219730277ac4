import type { Words } from '../text/message.ts';
import type { words as first } from './ces-wipe.en.ts';

export const words: Words<typeof first> = {
	line: 'Đi vệ sinh xong, khi lau thấy cảm giác khác thường',
	say: 'Đi vệ sinh xong, khi lau tôi thấy cảm giác khác thường.'
};
