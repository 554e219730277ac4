import type { Words } from './message.ts';
import type { paper as first } from './paper.en.ts';

export const paper: Words<typeof first> = {
	'paper.title': '紙の日記',
	'paper.text':
		'1行が1日分です。0から10の整数を入れると、次の欄へ自動で移ります。紙にないところは空けておいてください。',
	'paper.stored': '保存済みの数字も表示しています。入力したところだけが変わります。',
	'paper.from': '最初の日',
	'paper.from-wrong': '昨日までの{days}日間から選んでください。',
	'paper.earlier': 'さらに2週間前から',
	'paper.columns': '紙にあるほかの項目',
	'paper.side': 'どちらの脚ですか',
	'paper.day': '日付',
	'paper.grid': '紙の日記、1行が1日分',
	'paper.full.pain-average': '平均の痛み',
	'paper.full.pain-worst': '一番強い痛み',
	'paper.full.sleep-disturbance': '睡眠のさまたげ',
	'paper.full.numbness': '感覚がにぶい',
	'paper.full.tingling': 'ピリピリ・ジンジンする',
	'paper.full.weakness': '力が入らない',
	'paper.short.pain-average': '平均',
	'paper.short.pain-worst': '最大',
	'paper.short.sleep-disturbance': '不眠',
	'paper.short.numbness': 'にぶさ',
	'paper.short.tingling': 'ピリピリ',
	'paper.short.weakness': '脱力',
	'paper.cell': '{day}、{column}',
	'paper.wrong': '{day}、{column}：「{found}」は0から10の整数ではありません。',
	'paper.save': { other: '{count}日分を保存' },
	'paper.nothing': 'まだ何も入力していません。',
	'paper.saved': { other: '{count}日分をこの端末に保存しました。「後から記入」の印が付きます。' },
	'paper.changed':
		'次の日は、その間に別のウィンドウで変更されました：{days}。まだ何も保存していません。もう一度保存すると、紙の内容に置き換えます。',
	'paper.kept': '前回入力した内容が残っています。まだ日記には保存していません。',
	'paper.drop': '未保存の入力を消す',
	'paper.unkept': '今はこの端末に下書きを残せません。ページを閉じる前に保存してください。',
	'paper.progress': '経過を見る'
};
