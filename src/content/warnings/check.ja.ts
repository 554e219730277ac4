import type { Words } from '../text/message.ts';
import type { check as first } from './check.en.ts';

export const check: Words<typeof first> = {
	title: '危険なサインの確認',
	new: '次の中に、新しく出たこと、いつもと違うことはありますか。',
	yes: 'はい',
	no: 'いいえ',
	'not-sure': '分からない',
	'rather-not-say': '答えたくない',
	none: '新しく当てはまるものはない',
	'none-hint': '上のすべての行に「いいえ」と答えます。',
	'group-toilet': 'トイレと、座るときに当たるところ',
	'group-legs': '脚と股関節',
	'group-session': '施術のあと',
	'group-body': '体のどこでも',
	'group-pain': '痛みの続き方',
	'open-answers': '答えていない行は「いいえ」ではありません。そのまま残ります。',
	'emergency-now': '今すぐ病院の救急へ',
	'emergency-now-do': '鍼の予約の日まで待たないでください。自分で運転しないでください。',
	today: '今日のうちに医師の診察を受けてください',
	'within-days': '数日以内に受診の予約を取り、鍼灸師にも伝えてください',
	'next-visit': '次の受診や施術のときに伝えるか、通常の予約を取ってください',
	'not-sure-do': '分からないときも、今すぐ診てもらってください。',
	'needs-checking': '確認が必要です。何の病気かを示すものではありません。',
	nothing: '当てはまる決まりはありませんでした。心配なときは助けを求めてください。',
	unreviewed: '医療専門家の確認待ち'
};
