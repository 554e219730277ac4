import type { Words } from '../text/message.ts';
import type { words as first } from './acu-preg.en.ts';

export const words: Words<typeof first> = {
	line: '妊娠中で、出血がある、水が出る、規則的にお腹が張る、または胎動が少ない',
	say: '妊娠中です。出血がある、水が出る、規則的にお腹が張る、または胎動が少ないです。',
	help: 'かかりつけの産科に電話してください。',
	worse: 'たくさん出血しているときは、救急です。',
	'line-heavy': '妊娠中で、たくさん出血している',
	'say-heavy': '妊娠中です。たくさん出血しています。'
};
