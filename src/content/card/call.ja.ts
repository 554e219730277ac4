import type { Words } from '../text/message.ts';
import type { call as first } from './call.en.ts';

export const call: Words<typeof first> = {
	'asks.which': '火事ですか、救急ですか。',
	'asks.where': '場所はどこですか。',
	'asks.what': 'どうしましたか。',
	'asks.who': 'お名前と年齢を教えてください。',
	'asks.language': '言葉',
	emergency: '救急です。',
	ambulance: '救急車をお願いします。',
	address: '住所は{address}です。',
	lost: '現在地が分かりません。',
	near: '近くに{place}があります。',
	course: '腰や脚の神経の症状で、鍼治療を受けています。',
	name: '名前は{name}です。',
	age: '年齢は{age}歳です。',
	'speaks.en': '英語を話します。',
	'speaks.ja': '日本語を話します。',
	'speaks.vi': 'ベトナム語を話します。',
	interpreter: '英語の通訳をお願いします。',
	slow: 'ゆっくり話してください。'
};
