import type { Words } from '../text/message.ts';
import type { words as first } from './vas-claud.en.ts';

export const words: Words<typeof first> = {
	line: 'Đau chân khi đi bộ, nghỉ thì hết',
	say: 'Tôi đau chân khi đi bộ, nghỉ thì hết.'
};
