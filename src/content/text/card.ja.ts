import type { card as first } from './card.en.ts';
import type { Words } from './message.ts';

export const card: Words<typeof first> = {
	'card.title': '見せるカード',
	'card.sub': '受付や救急隊に見せてください。',
	'card.label': 'カード',
	'card.turn': '向きを変える',
	'card.print': '印刷する',
	'card.save': '画像として保存',
	'card.share': '画像を送る',
	'card.saved': '画像をダウンロードに保存しました。どこにも送られていません。',
	'card.shared': '選んだアプリに画像を渡しました。',
	'card.not-made': '画像を作れませんでした。カードはそのままです。',
	'card.not-shared': '画像を送れませんでした。保存はできます。',
	'card.no-sign': '今、続いている注意のサインはありません。カードには、入力されたご自身の情報を表示します。',
	'card.no-address': '自宅の住所が入力されていません。救急車を呼ぶときに必要です。',
	'card.unread': '記録の一部を読めませんでした。カードには残りを表示しています。',
	'card.review': 'この言葉づかいは、医療者とその言語を母語とする人による確認を待っています。',
	'card.to-call': '電話で伝えること',
	'card.to-call-sub': '聞かれる順に、一つずつ',
	'card.to-about': '私について',
	'card.to-about-sub': '名前、住所、病気、アレルギー',
	'card.to-warnings-sub': 'もう一度確認する、またはどうするかを見る',
	'call.title': '電話で伝えること',
	'call.sub': '大きい文を、この順に読んでください。',
	'call.call': '{number}に電話する',
	'call.speak': '音声で言う',
	'call.speak-line': '音声で言う：{line}',
	'call.elsewhere': '自宅以外にいるとき、場所が分からないとき：',
	'call.fits': '当てはまるものを伝えてください：'
};
