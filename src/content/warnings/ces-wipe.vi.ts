import type { Words } from '../text/message.ts';
import type { words as first } from './ces-wipe.en.ts';

export const words: Words<typeof first> = {
	line: 'Khi lau sau khi đi vệ sinh thấy khác thường',
	say: 'Khi lau sau khi đi vệ sinh, tôi thấy khác thường.'
};
