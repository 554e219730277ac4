import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-weak-progress.en.ts';

export const words: Words<typeof first> = {
	line: '脚の力が数時間から数日で明らかに落ちてきた、または膝がガクッとなる',
	say: '脚の力が落ちてきています。または、膝がガクッとなります。',
	worse: '尿や便の異常、サドルに当たる部分の感覚のにぶさ、両脚の脱力もあるときは、救急です。'
};
