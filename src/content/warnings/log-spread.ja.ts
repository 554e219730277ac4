import type { Words } from '../text/message.ts';
import type { words as first } from './log-spread.en.ts';

export const words: Words<typeof first> = {
	name: '感覚がにぶい・ピリピリするところが増えた',
	asked: '感覚がにぶい・ピリピリするところが新しく増えたら知らせるよう、あなたが設定しました。',
	why: '直近3回のうち2回の図にあり、最初の1週間にはなかったところ：{places}'
};
