import type { Words } from '../text/message.ts';
import type { words as first } from './neuro-footdrop.en.ts';

export const words: Words<typeof first> = {
	line: '歩くとき、足先が上がらない、引きずる、またはパタンと落ちる',
	say: '歩くとき、足先が上がらず、引きずります。',
	worse: '尿や便の異常、サドルに当たる部分の感覚のにぶさ、両脚の脱力もあるときは、救急です。'
};
