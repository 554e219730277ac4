import type { Words } from '../text/message.ts';
import type { words as first } from './acu-infect.en.ts';

export const words: Words<typeof first> = {
	line: '鍼をしたところが赤く、熱く、腫れてきた、膿や赤い筋がある、または熱が出た',
	say: '鍼をしたところが赤く、熱く、腫れてきました。または、膿や赤い筋があるか、熱が出ています。',
	worse: '赤みが急に広がる、またはとても具合が悪いときは、救急です。',
	'line-spreading': '鍼をしたところの赤みが急に広がる、またはとても具合が悪い',
	'say-spreading': '鍼をしたところの赤みが急に広がっています。または、とても具合が悪いです。'
};
