import type { Words } from '../text/message.ts';
import type { prevention as first } from './prevention.en.ts';

export const prevention: Words<typeof first> = {
	title: '一連の施術のあと',
	intro: '一連の施術が終わったとき、または休むときに。少しの手間で様子を見ていきます。',
	weekly: '週に1回だけ数字を',
	'weekly-text': '前回の数字から7日たつと、「今日」でうかがいます。ほかの日に記録することもできます。',
	'weekly-on': '週に1回うかがっています。',
	'weekly-start': '週に1回にする',
	'weekly-stop': '毎日に戻す',
	'weekly-changed': '変更しました。これからは週に1回うかがいます。',
	'daily-changed': '変更しました。これからは毎日うかがいます。',
	routines: '体操などは週に数日',
	'routines-text':
		'週2〜3日続けるのは、よくある続け方です（専門団体 AAOS。医療者による確認待ち）。自動では何も変わりません。押すと日数だけが変わり、回数や秒数はそのままです。',
	'routines-none': '計画には何もありません。',
	'routines-set': { other: '{count}件すべてを週{days}日にする' },
	'routines-are': { other: '{count}件すべてが週{days}日以下です。' },
	'routines-saved': 'この端末に保存しました。',
	plan: '自分の計画',
	own: '自分の言葉で書く習慣',
	'own-text': '体重、糖尿病、関節炎、好きな運動など、医師と決めたことを自分の言葉で計画に入れられます。',
	'own-add': '自分の言葉で加える',
	setup: '座る場所',
	'setup-text': '椅子・机・車・床の座り方を、絵を見ながら一度確かめます。',
	'setup-open': '確かめる',
	back: 'また症状が出た',
	'back-text':
		'痛み、感覚のにぶさ、力の入りにくさが戻ってきたら、まず危険なサインを確かめてください。そのあと毎日の記録に戻り、新しい一連の施術を始めることもできます。',
	'back-check': '危険なサインを確かめる',
	'back-start': '毎日の記録に戻す',
	'back-started': 'これからは毎日うかがいます。前の一連の施術の記録はそのまま残ります。',
	'back-course': '新しい一連の施術を始める',
	review: '医療者による確認待ちです。'
};
