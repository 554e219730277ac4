import type { Words } from '../text/message.ts';
import type { words as first } from './log-no-fall.en.ts';

export const words: Words<typeof first> = {
	name: '3週間、痛みが下がっていない',
	asked: '3週間たっても痛みが下がり始めないときに知らせるよう、あなたが設定しました。',
	why: 'この3週間、下がる傾向は見られません。平均は{now}（{days}日分）。'
};
