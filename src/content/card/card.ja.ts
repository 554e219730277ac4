import type { Words } from '../text/message.ts';
import type { card as first } from './card.en.ts';

export const card: Words<typeof first> = {
	'heading.emergency-now': '救急です。すぐに診てください。',
	'heading.today': '今日中に診察をお願いします。',
	'heading.later': '診察をお願いします。',
	'heading.none': '私についての情報',
	since: '{day}から、またはそれ以前から',
	unsure: '{sentence}（はっきりしません）',
	maybe: 'はっきりしない：{what}',
	typed: '本人の記入',
	name: '名前',
	born: '生年月日',
	'speaks.en': '英語を話します。',
	'speaks.ja': '日本語を話します。',
	'speaks.vi': 'ベトナム語を話します。',
	conditions: '持病・体の状態',
	medicines: '使っている薬、または最近7日間に使った薬',
	allergies: 'アレルギー',
	onset: '腰や脚の症状が始まった日',
	address: '自宅の住所',
	'no-address': '未入力',
	here: '今いる場所',
	contact: '連絡してほしい人',
	practitioner: '通っている鍼灸師',
	'desk.title': '受付の方へ',
	desk: '東京都内の医療機関は、電話通訳を利用できます。0570-099283（医療機関専用）',
	'desk.en': '英語：24時間',
	'desk.vi': 'ベトナム語：平日17時〜20時、土日祝日9時〜20時',
	absent: 'ここに書かれていないことは未入力です。「ない」という意味ではありません。'
};
