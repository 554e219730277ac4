import type { Words } from '../text/message.ts';
import type { words as first } from './ces-bothlegs-weak.en.ts';

export const words: Words<typeof first> = {
	line: 'Cả hai chân yếu hoặc tê, và đang nặng lên',
	say: 'Cả hai chân tôi yếu hoặc tê, và đang nặng lên.'
};
