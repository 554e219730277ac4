import type { Words } from '../text/message.ts';
import type { words as first } from './ces-gait.en.ts';

export const words: Words<typeof first> = {
	line: '歩き方が急に変わった、または急にふらつくようになった',
	say: '歩き方が急に変わった、または急にふらつくようになりました。'
};
