import type { Words } from '../text/message.ts';
import type { words as first } from './ces-bilateral.en.ts';

export const words: Words<typeof first> = {
	line: 'Bây giờ đau cả hai chân',
	say: 'Bây giờ tôi đau cả hai chân.'
};
