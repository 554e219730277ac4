import type { Words } from './message.ts';
import type { rhythm as first } from './rhythm.en.ts';

export const rhythm: Words<typeof first> = {
	'rhythm.title': 'お聞きする頻度',
	'rhythm.daily': '毎日',
	'rhythm.lighter': '施術の前後だけ',
	'rhythm.weekly': '週に1回',
	'rhythm.weekly-text':
		'週に1回：前回の数字から7日たった日と、施術の前後にうかがいます。一連の施術が終わったあと向けです。',
	'rhythm.text':
		'「施術の前後だけ」は、施術の2日前から2日後までの5日間です。日記の最初の7日間は毎日お聞きします。ほかの日もいつでも記録できます。',
	'rhythm.limits': '日数が少ないと分からないこと：',
	'rhythm.limit-week': '週の平均には7日のうち4日分が必要です。施術のない週の平均は出ません。',
	'rhythm.limit-course': 'コース全体を通した結果には、2週間に5日分が必要です。',
	'rhythm.limit-session': '1回の施術の前後を比べるには、前と後に2日分ずつが最低限です。1日抜けると比べられません。',
	'rhythm.limit-warning': '1週間分の記録を見る警告には、日数が足りません。',
	'rhythm.offer': 'お聞きする日を減らしますか',
	'rhythm.offer-text': '毎日の記録が負担なときは、施術の前後だけお聞きすることもできます。',
	'rhythm.choose-lighter': '施術の前後だけにする',
	'rhythm.choose-daily': '毎日にする',
	'rhythm.change': '「設定」でいつでも変えられます。'
};
