import type { Words } from '../text/message.ts';
import type { words as first } from './acu-bleed.en.ts';

export const words: Words<typeof first> = {
	line: '10〜15分しっかり押さえても血が止まらない、または、こぶが大きくなり続ける',
	say: '鍼をしたところの血が止まりません。または、こぶが大きくなり続けています。',
	help: 'その場所を10〜15分、しっかり押さえてください。',
	worse: 'たくさん出血しているときは、救急です。',
	'line-heavy': '鍼をしたところから、たくさん出血している',
	'say-heavy': '鍼をしたところから、たくさん出血しています。'
};
