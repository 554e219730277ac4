import type { Words } from '../text/message.ts';
import type { words as first } from './log-needling.en.ts';

export const words: Words<typeof first> = {
	name: '鍼のあとに新しく出たこと',
	why: '{day}に、鍼のあと新しく出たことが記録されています。'
};
