import type { charts as first } from './charts.en.ts';
import type { Words } from './message.ts';

export const charts: Words<typeof first> = {
	'chart.closer': '拡大',
	'chart.wider': '縮小',
	'chart.earlier': '前の期間',
	'chart.later': '後の期間',
	'chart.shown': '表示中：{from}から{to}',
	'chart.save': '画像として保存',
	'chart.share': '画像を共有',
	'chart.saved': '画像をダウンロード先に保存しました。どこにも送信していません。',
	'chart.shared': '選んだアプリに画像を渡しました。',
	'chart.not-made': '画像を作れませんでした。グラフと表はそのままです。',
	'chart.not-shared': '画像を共有できませんでした。保存はできます。',
	'chart.pick': 'グラフかここに触れると、1日分を表示します',
	'chart.picked': '選んだ日',
	'chart.day-before': '前の日',
	'chart.day-after': '次の日',
	'chart.close': '閉じる',
	'chart.open-day': 'この日を開く',
	'chart.nothing': 'この日の記録はありません。',
	'chart.value': '{label}：{value}',
	'chart.events': 'グラフの文字',
	'chart.event': '{letter}：{what}、{days}'
};
