import type { Words } from '../text/message.ts';
import type { words as first } from './log-persistence.en.ts';

export const words: Words<typeof first> = {
	name: '6週間たっても痛みがはっきり下がっていない',
	asked: '6週間たっても痛みがはっきり下がらないときに知らせるよう、あなたが設定しました。',
	why: 'この2週間は{now}（{days}日分）、最初の1週間は{before}（{daysBefore}日分）。'
};
