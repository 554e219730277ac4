import type { Words } from '../text/message.ts';
import type { words as first } from './log-worse.en.ts';

export const words: Words<typeof first> = {
	name: '痛みが2点上がった',
	asked: '痛みの平均が前の週より2点以上上がったら知らせるよう、あなたが設定しました。',
	why: '平均の痛み：今週{now}（{days}日分）、先週{before}（{daysBefore}日分）。'
};
