import type { Words } from '../text/message.ts';
import type { words as first } from './log-course.en.ts';

export const words: Words<typeof first> = {
	name: 'このコースで、変化が少ない',
	asked: '6回の施術または4週間のあとに変化が少ないとき知らせるよう、あなたが設定しました。',
	why: '直近の1週間は{now}（{days}日分）、コース最初の1週間は{before}（{daysBefore}日分）。あなたの答え：{change}',
	do: '続けるかどうか、鍼灸師と医師に相談してください。'
};
