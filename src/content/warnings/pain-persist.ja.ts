import type { Words } from '../text/message.ts';
import type { words as first } from './pain-persist.en.ts';

export const words: Words<typeof first> = {
	line: '自宅でケアをしていても、数週間以上続いている',
	say: '数週間以上続いています。'
};
