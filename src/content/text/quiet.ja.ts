import type { Words } from './message.ts';
import type { quiet as first } from './quiet.en.ts';

export const quiet: Words<typeof first> = {
	'quiet.title': '診てもらうこと',
	'quiet.answered': 'あなたの答え：{line}',
	'quiet.answered.not-sure': '「分からない」と答えました：{line}',
	'quiet.since': '{day}から。',
	'quiet.within-days': '数日のうちに医師の診察を予約し、鍼灸師にも伝えてください。',
	'quiet.next-visit': '次の受診や施術のときに伝えるか、通常の予約を取ってください。',
	'quiet.checking': '確認が必要です。病名を示すものではありません。心配なときは、もっと早く助けを求めてください。',
	'quiet.noted': '確認しました',
	'quiet.not-so': '何でもなかった',
	'quiet.known': 'すでに診てもらっている',
	'quiet.known-what': 'すでに診てもらっている：{name}',
	'quiet.known-text': '悪くならないかぎり、30日間は知らせません。',
	'quiet.who': '診ている人',
	'quiet.who-hint': '医師または鍼灸師の名前。',
	'quiet.seen': '診てもらった日',
	'quiet.refused.who': '診ている人を入力してください。',
	'quiet.refused.long': '長すぎます。{most}文字以内にしてください。',
	'quiet.refused.seen': '日付を入力してください。',
	'quiet.refused.not-yet': 'この日はまだ来ていません。',
	'quiet.requests': '知らせる内容の設定',
	'quiet.closed': '片づけました。',

	'quiet.due.first': '危険なサインの確認',
	'quiet.due.first-text': '今回1度、その後は週に1度、1分ほどです。',
	'quiet.due.weekly': '今週の確認',
	'quiet.due.weekly-text': '危険なサインの確認：1分ほどです。',
	'quiet.due.called': '危険なサインを確認してください',
	'quiet.due.called-text': '記録の内容から、確認が必要です。',
	'quiet.due.open': '確認に未回答の項目があります',
	'quiet.due.left': { other: '{count}項目がまだ未回答です。' },
	'quiet.due.go': '確認を始める',
	'quiet.due.later': '今日はしない',

	'quiet.offer': '知らせてほしいとき',
	'quiet.offer-text': '痛みが2点上がったときなど、記録の変化を知らせるように設定できます。',
	'quiet.offer-go': '設定できることを見る',
	'quiet.offer-no': 'いいえ'
};
