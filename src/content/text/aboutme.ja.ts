import type { aboutMe as first } from './aboutme.en.ts';
import type { Words } from './message.ts';

export const aboutMe: Words<typeof first> = {
	'about.title': '私について',
	'about.why': '答えによっては、危険なサインの急ぎ方が変わります。また、「見せるカード」にも表示されます。',
	'about.stays': '内容はすべてこの端末の中だけに残ります。答えたくないものは空けておいてかまいません。',
	'about.questions': '次のことは当てはまりますか',
	'about.left': { other: '{count}項目が未回答です。' },
	'about.take-back': '答えをもう一度押すと取り消せます。',
	'about.yes': 'はい',
	'about.no': 'いいえ',
	'about.not-sure': '分からない',
	'about.rather-not-say': '答えない',
	'about.optional':
		'答えなくてもかまいません。腰の痛みに熱が重なったとき、医師の判断に役立ちます。カードには、警告の理由になるときだけ出ます。',
	'about.health': '体のこと',
	'about.conditions': '分かっている病気',
	'about.own-words': 'ご自分の言葉でお書きください。',
	'about.allergies': 'アレルギー',
	'about.medicines': '使っている薬',
	'about.medicines-sub': '記録の「すべて」の中にあります。',
	'about.person': 'ご本人について',
	'about.name': '名前',
	'about.born': '生年月日',
	'about.address': '自宅の住所',
	'about.address-hint': '日本では日本語で。難しいときは、鍼灸院の人に入力してもらってください。',
	'about.reading': '住所の読み方',
	'about.reading-hint': 'ローマ字で。自分で読み上げられるようにするためです。',
	'about.contact': '連絡してほしい人',
	'about.phone': 'その人の電話番号',
	'about.practitioner-sub': 'コースの中にあります。',
	'about.conflict': '「私について」は別のウィンドウで変更されました'
};
