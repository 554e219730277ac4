import type { Words } from './message.ts';
import type { moments as first } from './moments.en.ts';

export const moments: Words<typeof first> = {
	'moment.title': 'そのときの記録',
	'moment.hint': '急に痛みが強くなったときや楽になったときを、時刻と一緒に残します。一日の平均は変わりません。',
	'moment.add': 'そのときの記録を追加',
	'moment.edit': 'そのときの記録',
	'moment.time': '時刻',
	'moment.what': '何がありましたか',
	'moment.neither': 'どちらでもない',
	'moment.level': 'そのときの痛み',
	'moment.level-said': '0〜10のうち{value}',
	'moment.where': '場所',
	'moment.where-more': 'ほかの場所',
	'moment.where-choose': '場所を選ぶ',
	'moment.where-none': 'この場所を外す',
	'moment.saddle-said': '股間（サドルに当たる部分）を選びました。',
	'moment.saddle-mistake': '間違えて選んだ：元に戻す',
	'moment.note': 'そのときの様子',
	'moment.time-missing': '時刻を入力してください。',
	'moment.time-impossible': '時刻の入力が途中です。時と分を入力してください。',
	'moment.time-not-yet': 'まだ来ていない時刻です。今までの時刻を入力してください。',
	'moment.note-too-long': '{most}文字を超えています。短くしてください。内容は切り捨てていません。',
	'moment.saved': '{time}の記録をこの端末に保存しました。',
	'moment.kept-stored': '保存済みの内容をそのまま残しました。何も変えていません。',
	'moment.delete': 'この記録を削除',
	'moment.deleted': '{time}の記録を削除しました。',
	'moment.gone-title': 'この記録は日記にありません',
	'moment.gone-text': '別のウィンドウで削除された可能性があります。',
	'moment.conflict': 'この記録は別のウィンドウで変更されました'
};
