import type { Words } from '../text/message.ts';
import type { words as first } from './log-thigh.en.ts';

export const words: Words<typeof first> = {
	name: '太ももの外側の感覚のにぶさと、力の入らなさ',
	asked: '太ももの外側の感覚のにぶさと力の入らなさが重なったら知らせるよう、あなたが設定しました。',
	why: '今週の図{maps}回のうち{numb}回で太ももの外側の感覚がにぶく、同じ週に力の入らなさもあります。'
};
