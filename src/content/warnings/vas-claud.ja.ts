import type { Words } from '../text/message.ts';
import type { words as first } from './vas-claud.en.ts';

export const words: Words<typeof first> = {
	line: '歩くと脚が痛み、休むと治まる',
	say: '歩くと脚が痛み、休むと治まります。'
};
