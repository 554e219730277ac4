import type { Words } from './message.ts';
import type { today as first } from './today.en.ts';

export const today: Words<typeof first> = {
	'today.question': '今日の痛みは、平均するとどのくらいでしたか',
	'today.question-so-far': '今日のここまでの痛みは、平均するとどのくらいですか',
	'today.question-yesterday': '昨日の痛みは、平均するとどのくらいでしたか',
	'today.for-day': '{day}の記録',
	'today.rather-today': '新しい日の記録にする',
	'today.rather-yesterday': '昨日の記録にする',
	'today.ask-again': 'ここまでは{value}でした。一日を通した痛みはどうでしたか',
	'today.keep': '{value}のまま',
	'today.saved': 'この端末に保存しました。',
	'today.saved-so-far': '「ここまで」としてこの端末に保存しました。夕方以降にもう一度お聞きします。',
	'today.logged': '記録済み：0〜10のうち{value}',
	'today.logged-so-far': 'ここまで：0〜10のうち{value}',
	'today.more': 'この日のことをもっと記録する',
	'today.change': '変えるときは別の数字を押してください。',
	'today.session.next': '次の施術',
	'today.session.near': '次の施術：{when}',
	'today.session.none': '施術の予定なし',
	'today.session.when': '{day} {time}',
	'today.session.add': '施術を追加',
	'today.session.all': 'すべての施術',
	'today.days.title': 'この14日間',
	'today.days.count': { other: '{count}日分の記録' },
	'today.days.chart': 'グラフを開く',
	'today.days.logged': '{day}：記録あり。開く',
	'today.days.not-logged': '{day}：記録なし。追加する',
	'today.first.title': 'はじめに',
	'today.first.what':
		'このアプリは、鍼の施術と施術のあいだの記録を続けるためのものです。診断や治療、容体の見守りは行いません。',
	'today.first.private': '共有しない限り、記録をほかの人が見ることはありません。記録はこの端末にだけ残ります。',
	'today.first.care':
		'危険なサインに気づいたときや心配なときは、アプリを待たずに医師に相談するか、119番へ電話してください。',
	'today.first.language': '言語',
	'today.first.bring': 'これまでの日記を取り込む',
	'today.first.sample': '見本の日記を見る'
};
