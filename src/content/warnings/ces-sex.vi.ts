import type { Words } from '../text/message.ts';
import type { words as first } from './ces-sex.en.ts';

export const words: Words<typeof first> = {
	line: 'Gần đây mất cảm giác hoặc giảm khả năng khi quan hệ tình dục',
	say: 'Gần đây tôi mất cảm giác hoặc giảm khả năng khi quan hệ tình dục.'
};
