import { expect, test } from 'vitest';
import { answerWords } from '#app/answer-words.ts';
import { Text } from '#app/text.svelte.ts';
import type { Language } from '#content/text/languages.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import type { AnswerId, Answers } from '#core/symptoms/symptom.ts';
import { time } from '#core/time.ts';
import { someInstant } from '../fixtures/build.ts';

const loxonin = { name: 'ロキソニン', dose: 60, unit: 'mg' };
const belt: OwnItem = {
	id: 'belt',
	name: 'Wore the belt',
	measure: 'yes-no',
	made: someInstant,
	changed: someInstant,
	rev: 1,
	source: 'typed'
};
const answers: Answers = {
	triggers: ['stairs', 'xe máy', 'from-a-newer-version', 'cold'],
	helped: ['w'.repeat(60)],
	medicine: [
		{ ...loxonin, at: time('20:30') },
		{ ...loxonin, at: time('08:10') },
		{ name: 'Patch', dose: 0.0625 }
	],
	signs: { fall: 'yes', unbearable: 'no' },
	temperature: 38.2,
	own: { belt: true, gone: 2.5 },
	side: 'left'
};

test.each<[Language, AnswerId, string]>([
	['en', 'triggers', 'What made it worse Stairs · xe máy · from-a-newer-version · 1 more'],
	['ja', 'triggers', '悪くなったきっかけ 階段 · xe máy · from-a-newer-version・ほか1件'],
	['en', 'helped', `What you felt helped ${'w'.repeat(40)}…`],
	['en', 'sensations', 'What it feels like –'],
	['en', 'medicine', 'Medicine 2 × ロキソニン 60 mg (08:10 and 20:30) and 1 × Patch 0.0625'],
	['vi', 'medicine', 'Thuốc ロキソニン 60 mg 2 lần (08:10 và 20:30) và Patch 0,0625 1 lần'],
	['en', 'signs', 'Anything else today? Pain unbearable whatever you do: No and A fall: Yes'],
	['vi', 'temperature', 'Nhiệt độ, °C 38,2'],
	['en', 'own', 'Your own items Wore the belt: Yes and 2.5'],
	['en', 'side', 'the side that hurts: left']
])('in %s, %s', async (language, id, words) => {
	const text = new Text();
	await text.use(language);

	expect(answerWords(text, id, answers, [belt])).toBe(words);
});

test.each<[Language, AnswerId, string]>([
	['en', 'triggers', 'What made it worse none'],
	['ja', 'medicine', '薬 なし'],
	['vi', 'helped', 'Điều bạn thấy giúp dễ chịu không có']
])('in %s, %s answered with none is told apart from not answered', async (language, id, words) => {
	const text = new Text();
	await text.use(language);

	expect(answerWords(text, id, { [id]: [] })).toBe(words);
	expect(answerWords(text, id, {})).toMatch(/ –$/);
});
