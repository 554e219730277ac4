import { describe, expect, test } from 'vitest';
import { callRomaji } from '#content/card/call-romaji.ts';
import { romaji as signRomaji } from '#content/card/romaji.ts';
import { signs } from '#content/warnings/signs.ts';
import { day } from '#core/time.ts';
import { ageOn, ageRomaji } from '#features/card/age.ts';
import { callScript, type CallOf } from '#features/card/call-script.ts';
import type { CardRecord } from '#features/card/card-record.ts';
import { raisedSigns } from '#features/card/raised-signs.ts';
import { me, nothingTold, notice, today, words } from './said.ts';

const romaji = { call: callRomaji, signs: signRomaji };

function script(record: Partial<CardRecord> = {}, more: Partial<CallOf> = {}) {
	const all = { ...nothingTold, ...record };
	const raised = raisedSigns(all.notices, all.checks, today, words.ja.signs).signs;
	const both = { local: words.ja, own: words.vi };
	return callScript({ record: all, signs: raised, today, words: both, romaji, ...more });
}

const step = (of: ReturnType<typeof script>, key: string) => {
	const found = of.find((each) => each.key === key);
	if (!found) throw new Error(`expected a step ${key}`);
	return found;
};

test('it goes in the operator’s order', () => {
	expect(script().map(({ key, asks }) => [key, asks.local])).toEqual([
		['which', '火事ですか、救急ですか。'],
		['where', '場所はどこですか。'],
		['what', 'どうしましたか。'],
		['who', 'お名前と年齢を教えてください。'],
		['language', '言葉']
	]);
	expect(step(script(), 'which').lines[0]).toEqual({
		local: '救急です。',
		romaji: 'Kyūkyū desu.',
		own: 'Đây là trường hợp cấp cứu.',
		hasBlank: false
	});
});

describe('where', () => {
	test('the home address is said with its reading', () => {
		const about = me({ address: { local: '東京都江戸川区1-2', reading: 'Tokyo-to Edogawa-ku 1-2' } });

		expect(step(script({ about }), 'where').lines).toEqual([
			{
				local: '住所は東京都江戸川区1-2です。',
				romaji: 'Jūsho wa Tokyo-to Edogawa-ku 1-2 desu.',
				own: 'Địa chỉ của tôi là Tokyo-to Edogawa-ku 1-2.',
				hasBlank: false
			}
		]);
	});

	test('without one there is a blank that no voice says, and always what to say when lost', () => {
		const { lines, elsewhere } = step(script(), 'where');

		expect(lines[0]).toMatchObject({ local: '住所は＿＿です。', hasBlank: true });
		expect(elsewhere?.map(({ local }) => local)).toEqual(['現在地が分かりません。', '近くに＿＿があります。']);
	});
});

describe('what', () => {
	test.each(signs.filter(({ outcome }) => outcome === 'emergency-now').map(({ id }) => id))(
		'%s is said as the card says it, with its reading',
		(id) => {
			const [line] = step(script({ notices: [notice(id, { questions: [id] })] }), 'what').lines;

			expect(line).toMatchObject({ local: words.ja.signs[id].say, own: words.vi.signs[id].say });
			expect(line?.romaji).toBe(signRomaji[id].romaji);
		}
	);

	test('with nothing raised the patient chooses among what the phrase card has', () => {
		const what = step(script(), 'what');

		expect(what.choose).toBe(true);
		expect(what.lines).toHaveLength(4);
		expect(step(script({ notices: [notice('vas-pe')] }), 'what').choose).toBeUndefined();
	});
});

test('who: name and age where they are known, else blanks', () => {
	const about = me({ name: 'Thảo', born: day('1996-11-23') });

	expect(step(script({ about }), 'who').lines).toMatchObject([
		{ local: '名前はThảoです。', romaji: 'Namae wa Thảo desu.' },
		{ local: '年齢は29歳です。', romaji: 'Nenrei wa nijūkyūsai desu.', own: 'Tôi 29 tuổi.' }
	]);
	expect(step(script(), 'who').lines.every(({ hasBlank }) => hasBlank)).toBe(true);
});

describe('language', () => {
	test('an interpreter is asked for only where the relay has one', () => {
		const english = script({}, { words: { local: words.ja, own: words.en } });

		expect(step(english, 'language').lines.map(({ local }) => local)).toEqual([
			'英語を話します。',
			'英語の通訳をお願いします。',
			'ゆっくり話してください。'
		]);
		expect(step(script(), 'language').lines.map(({ local }) => local)).toEqual([
			'ベトナム語を話します。',
			'ゆっくり話してください。'
		]);
	});

	test('whoever speaks the language of the place reads every line once', () => {
		const once = script({}, { words: { local: words.ja }, romaji: undefined });

		expect(once.map(({ key }) => key)).toEqual(['which', 'where', 'what', 'who']);
		expect(JSON.stringify(once)).not.toMatch(/"own"|"romaji"/);
	});
});

describe('age', () => {
	test('a birthday counts from its own day on', () => {
		const born = day('1988-11-22');

		expect([ageOn(born, day('2026-11-21')), ageOn(born, today), ageOn(day('2026-11-22'), today)]).toEqual([37, 38, 0]);
	});

	test.each([
		[0, 'zerosai'],
		[1, 'issai'],
		[8, 'hassai'],
		[10, 'jussai'],
		[14, 'jūyonsai'],
		[20, 'hatachi'],
		[21, 'nijūissai'],
		[38, 'sanjūhassai'],
		[40, 'yonjussai'],
		[99, 'kyūjūkyūsai'],
		[100, 'hyakusai'],
		[101, 'hyakuissai'],
		[-1, undefined],
		[200, undefined]
	])('%i is read %s', (age, read) => {
		expect(ageRomaji(age)).toBe(read);
	});
});
