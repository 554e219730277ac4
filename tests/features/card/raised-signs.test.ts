import { describe, expect, test } from 'vitest';
import { addDays } from '#core/time.ts';
import { raisedSigns, sentenceOf } from '#features/card/raised-signs.ts';
import { checked, notice, today, words } from './said.ts';

const raised = (...[open, checks = []]: [Parameters<typeof raisedSigns>[0], Parameters<typeof raisedSigns>[1]?]) => {
	const { tier, signs } = raisedSigns(open, checks, today, words.en.signs);
	return { tier, signs, said: signs.map((sign) => sentenceOf(sign, words.en.signs)) };
};

describe('what was raised', () => {
	test('an open sign is said in the first person, with the earliest day it was told of', () => {
		const open = [notice('ces-saddle', { questions: ['ces-saddle'], on: addDays(today, -2) })];

		const { tier, signs, said } = raised(open, [checked({ 'ces-saddle': 'yes' })]);

		expect(tier).toBe('emergency-now');
		expect(said).toEqual([
			'It feels numb, prickly or strange between my legs, at my genitals, or around my bottom or anus.'
		]);
		expect(signs[0]).toMatchObject({ since: addDays(today, -2), unsure: false });
	});

	test('all are said, the highest tier first and each once', () => {
		const open = [
			notice('neuro-footdrop', { questions: ['neuro-footdrop', 'ces-saddle'], outcome: 'today' }),
			notice('ces-saddle', { questions: ['ces-saddle'] })
		];

		expect(raised(open).signs.map(({ sign }) => sign)).toEqual(['ces-saddle', 'neuro-footdrop']);
	});

	test('the answer that raised the tier is said, not the milder one that nobody gave', () => {
		expect(raised([notice('acu-bleed', { questions: ['acu-bleed-heavy'] })]).said).toEqual([
			'I am bleeding heavily from a needle spot.'
		]);
	});

	test('“It came on suddenly” never stands alone', () => {
		const { said } = raised([notice('neuro-mobility', { questions: ['neuro-mobility-sudden'], outcome: 'today' })]);

		expect(said).toEqual([words.en.signs['neuro-mobility'].say, 'It came on suddenly.']);
	});

	test('what was read from the log is named', () => {
		expect(raised([notice('log-strength', { outcome: 'within-days' })]).said).toEqual(['The strength check got worse']);
	});

	test('a rule of a newer version, and a mere call for the check, say nothing', () => {
		const { tier, signs } = raised([notice('from-the-future', { outcome: 'check' }), notice('later-still')]);

		expect({ tier, signs }).toEqual({ tier: 'emergency-now', signs: [] });
	});

	test('nothing open and nothing answered is nothing', () => {
		expect(raised([])).toEqual({ tier: undefined, signs: [], said: [] });
	});
});

describe('what was answered today', () => {
	test('yes and not sure are said, no and rather not say and what was left out are not', () => {
		const check = checked({
			'ces-bowel': 'not-sure',
			'vas-pe': 'yes',
			'ces-saddle': 'no',
			'ces-sex': 'rather-not-say'
		});

		const { signs } = raised([], [check]);

		expect(signs.map(({ sign, unsure }) => [sign, unsure])).toEqual([
			['vas-pe', false],
			['ces-bowel', true]
		]);
	});

	test('the last word of the day counts', () => {
		const later = { ...checked({ 'vas-pe': 'no' }, today, 'later'), changed: '2026-11-22T10:00:00.000Z' as never };

		expect(raised([], [later, checked({ 'vas-pe': 'yes' })]).signs).toEqual([]);
	});

	test('an answer of yesterday stands only while it is open', () => {
		const yesterday = checked({ 'vas-pe': 'not-sure' }, addDays(today, -1));

		expect(raised([], [yesterday]).signs).toEqual([]);
		expect(raised([notice('vas-pe', { questions: ['vas-pe'] })], [yesterday]).signs).toMatchObject([
			{ sign: 'vas-pe', unsure: true }
		]);
	});
});
