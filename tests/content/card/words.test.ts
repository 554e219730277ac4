import { describe, expect, test } from 'vitest';
import { callRomaji } from '#content/card/call-romaji.ts';
import { call as callEn } from '#content/card/call.en.ts';
import { call as callJa } from '#content/card/call.ja.ts';
import { call as callVi } from '#content/card/call.vi.ts';
import { card as cardEn } from '#content/card/card.en.ts';
import { card as cardJa } from '#content/card/card.ja.ts';
import { card as cardVi } from '#content/card/card.vi.ts';
import { romaji } from '#content/card/romaji.ts';
import { words as signs } from '#content/warnings/words.ja.ts';
import { questionIds } from '#core/warnings/check.ts';
import { raisedSigns, sentenceOf } from '#features/card/raised-signs.ts';
import { checked, today } from '../../features/card/said.ts';

const names = (sentence: string) => (sentence.match(/\{[\w-]+\}/g) ?? []).sort();

test.each([
	['card, Japanese', cardEn, cardJa],
	['card, Vietnamese', cardEn, cardVi],
	['call, Japanese', callEn, callJa],
	['call, Vietnamese', callEn, callVi],
	['call, as it is read', callEn, callRomaji]
])('every name that a sentence needs is in it: %s', (_, first, other) => {
	const needed = Object.entries(first).map(([key, sentence]) => [key, names(sentence)]);

	expect(Object.entries(other).map(([key, sentence]) => [key, names(sentence)])).toEqual(needed);
});

describe('readings', () => {
	test.each(questionIds)('%s: the Japanese beside the reading is what the patient says', (question) => {
		const said = raisedSigns([], [checked({ [question]: 'yes' })], today, signs).signs.findLast(
			(sign) => sign.question === question
		);

		expect(said && sentenceOf(said, signs)).toBe(romaji[question].ja);
	});

	test('are Latin letters with long vowels marked, and end as a sentence', () => {
		for (const read of [...Object.values(romaji).map((each) => each.romaji), ...Object.values(callRomaji)])
			expect(read).toMatch(/^[A-Z{][A-Za-zāīūēō ,.?{}-]*$/);
		for (const { romaji: read } of Object.values(romaji)) expect(read).toMatch(/\.$/);
	});
});
