import type { Words } from '../text/message.ts';
import type { words as first } from './ces-bowel.en.ts';

export const words: Words<typeof first> = {
	line: 'Không giữ được phân, hoặc không cảm thấy khi đi đại tiện hay xì hơi',
	say: 'Tôi không giữ được phân, hoặc không cảm thấy khi đi đại tiện.'
};
