import type { events as first } from './events.en.ts';
import type { Words } from './message.ts';

export const events: Words<typeof first> = {
	'event.title': 'ほかの出来事',
	'event.hint': '薬の変更、検査、転倒、旅行など。その時期のグラフのそばに表示します。',
	'event.why': '鍼のほかに変わったことを、その時期のグラフや答えのそばに表示します。',
	'event.empty': 'まだ何も記録されていません。',
	'event.add': '出来事を追加',
	'event.edit': '出来事',
	'event.all': 'すべて見る',
	'event.day': '日付',
	'event.until': '最終日',
	'event.until-hint': '続いたことで、もう終わった場合だけ。',
	'event.note': 'ご自分の言葉で',
	'event.note-hint': '薬の名前、検査の結果、医師の説明など。この端末にだけ残ります。',
	'event.saved': '{what}：この端末に保存しました。',
	'event.removed': '{what}：削除しました。',
	'event.delete': 'この出来事を削除',
	'event.gone': 'この出来事は日記にありません',
	'event.conflict': 'この出来事は別のウィンドウで変更されました',
	'event.refused.what-missing': '何があったか選んでください。',
	'event.refused.day-missing': '日付を入力してください。',
	'event.refused.until-before': '最終日が最初の日より前です。両方の日付を確かめてください。',
	'event.refused.note-missing': '何があったか、短く書いてください。'
};
