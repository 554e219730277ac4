import type { Words } from './message.ts';
import type { requests as first } from './requests.en.ts';

export const requests: Words<typeof first> = {
	'requests.title': '知らせてほしいこと',
	'requests.what':
		'ご自分の数字が変わったとき、このアプリに知らせてもらうことができます。「はい」と答えるまではオフです。',
	'requests.how.sums': '記録した数字を計算するだけです。何の病気かは分かりません。',
	'requests.how.days': '1日だけの変化では知らせません。何回分かの記録を見ます。',
	'requests.how.wrong': '間違うことがあります。何でもないのに知らせたり、知らせなかったりします。',
	'requests.how.check': '危険なサインの確認の代わりにはなりません。',
	'requests.how.private': 'ほかの人には見えません。',
	'requests.choose': '知らせてほしいこと',
	'requests.words': '「」の中は、実際に表示される文です。',
	'requests.quote': '「{words}」',
	'requests.accept': 'はい、知らせてください',
	'requests.none': '少なくとも1つ選んでください。',
	'requests.on': '{day}に「はい」と答えました。変更はすぐに反映されます。',
	'requests.all-off': 'すべてオフにする',
	'requests.is-off': 'すべてオフです。この一覧のことは知らせません。',
	'requests.always': '危険なサインの確認と救急のルールは、この一覧にはありません。いつでも表示されます。',
	'requests.mutes': '分かっているので知らせないもの',
	'requests.mutes-none': '知らせを止めているものはありません。',
	'requests.mute': '{seen}に{clinician}が確認。悪くならない限り、{until}まで知らせません。',
	'requests.lift': 'また知らせる',
	'requests.lift-what': 'また知らせる：{name}',
	'requests.spoke': 'これまでに知らせた回数',
	'requests.spoke-what':
		'鍼灸院は、この回数をもとに基準を調整できます。あなたが見せるまで、この端末の中だけにあります。',
	'requests.spoke-none': 'まだ一度も知らせていません。',
	'requests.rule': 'ルール',
	'requests.raised': '知らせた',
	'requests.in-vain': '何でもなかった',
	'requests.by-itself': '自然に終わった',
	'requests.unknown': '別の版のルール'
};
