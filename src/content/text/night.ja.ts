import type { Words } from './message.ts';
import type { night as first } from './night.en.ts';

export const night: Words<typeof first> = {
	'moment.flare': '急に痛んだ',
	'moment.relief': '楽になった',
	'moment.at': '{time}（{zone}）',
	'moment.last-night': '昨夜',
	'moment.remember': '覚えていることを書く',
	'moment.leave': 'このままにする',
	'night.title': '夜のボタン',
	'night.hint': '一度押すと時刻が残ります。今はそれだけで十分です。',
	'night.flare': '今、痛みが強い',
	'night.relief': '楽になった',
	'night.kept': 'この端末に保存しました。',
	'night.sleep': '眠れそうなら休んでください。くわしいことは朝に書けます。',
	'night.later': 'くわしいことはあとで書けます。',
	'night.undone': '{time}の記録を取り消しました。'
};
