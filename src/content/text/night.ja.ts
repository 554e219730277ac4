import type { Words } from './message.ts';
import type { night as first } from './night.en.ts';

export const night: Words<typeof first> = {
	'moment.flare': '痛みが強くなった',
	'moment.relief': '楽になった',
	'moment.at': '{time}（{zone}）',
	'moment.last-night': '昨夜',
	'moment.remember': '覚えていることを書く',
	'moment.leave': 'このままにする',
	'night.title': '夜のボタン',
	'night.page': '夜',
	'night.hint': '一度押すと時刻が残ります。今はそれだけで十分です。',
	'night.flare': '今、痛みが強い',
	'night.relief': '楽になった',
	'night.kept-night': 'この端末に保存しました。眠れそうなら休んでください。詳しくは朝に書けます。',
	'night.kept-day': 'この端末に保存しました。詳しくはあとで書けます。',
	'night.undone': '{time}の記録を取り消しました。'
};
