import type { Words } from '../text/message.ts';
import type { words as first } from './log-weakness.en.ts';

export const words: Words<typeof first> = {
	name: '力の入らなさが2点上がった',
	asked: '力の入らなさが2回続けて2点以上上がったら知らせるよう、あなたが設定しました。',
	why: '直近の2回は{now}、その前の1週間は{before}（{days}日分）。'
};
