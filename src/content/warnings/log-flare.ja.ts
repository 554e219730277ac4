import type { Words } from '../text/message.ts';
import type { words as first } from './log-flare.en.ts';

export const words: Words<typeof first> = {
	name: '施術の3日後も、まだ高い',
	asked: '施術のあと3日を過ぎても痛みが2点以上高いままなら知らせるよう、あなたが設定しました。',
	why: '{day}の施術のあとは{now}、その前の日々は{before}。',
	do: '鍼灸師に伝えてください。'
};
