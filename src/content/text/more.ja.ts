import type { Words } from './message.ts';
import type { more as first } from './more.en.ts';

export const more: Words<typeof first> = {
	'more.title': 'その他',
	'more.bring': '日記を取り込む',
	'more.bring-sub': '表計算ファイル、このアプリのファイル、紙の日記から',
	'more.paper': '紙の日記を入力する',
	'more.paper-sub': '過去の日を1行ずつ、数字だけで',
	'more.sample': '見本の日記',
	'more.sample-sub': '架空の患者さんの記録。ご自分の記録とは別です',
	'more.history-sub': 'すべての日：カレンダー、一覧、メモの検索',
	'more.course-sub': '決めた回数、今の回数、予定日',
	'more.event-sub': '薬の変更、検査、転倒、旅行など',
	'more.activities-sub': '3つまで、2週間ごとにお聞きします',
	'more.strength-sub': 'かかと・つま先・いす、週に1回',
	'more.change-sub': '3回目・6回目・最後の施術で1つだけお聞きします',
	'more.night-sub': '痛みで目が覚めたとき、1回押すだけ',
	'more.settings': '設定',
	'more.settings-sub': '言語、配色、保存、日記のファイル',
	'more.warnings-sub': '今すぐ受診が必要なとき',
	'more.about-sub': '病気、アレルギー、住所：カードに出るもの',
	'more.requests-sub': '「はい」と答えるまではオフ。いつでも変更できます'
};
