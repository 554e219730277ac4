import type { Words } from '../text/message.ts';
import type { words as first } from './pain-unbearable.en.ts';

export const words: Words<typeof first> = {
	line: '何をしても痛みに耐えられない。眠れない、楽な姿勢がない',
	say: '何をしても痛みに耐えられません。'
};
