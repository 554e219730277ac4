import type { Words } from '../text/message.ts';
import type { words as first } from './log-fever.en.ts';

export const words: Words<typeof first> = {
	name: '腰や股関節の痛みと発熱',
	why: '{day}に{celsius} °Cと記録されています。',
	worse: 'とても具合が悪い、または意識がもうろうとするときは、救急です。'
};
