import type { Words } from '../text/message.ts';
import type { words as first } from './log-strength.en.ts';

export const words: Words<typeof first> = {
	name: '筋力チェックが悪くなった',
	why: '{day}の筋力チェックで悪くなったもの：{tests}'
};
