import type { Words } from '../text/message.ts';
import type { words as first } from './pain-unbearable.en.ts';

export const words: Words<typeof first> = {
	line: 'Đau không chịu nổi dù làm gì: không ngủ được, không tư thế nào đỡ',
	say: 'Tôi đau không chịu nổi dù làm gì.'
};
