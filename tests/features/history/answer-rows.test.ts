import { describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import { stamp } from '#core/record.ts';
import type { AnswerId, Answers } from '#core/symptoms/symptom.ts';
import { time } from '#core/time.ts';
import { answerOrder, answerRows, changeRows } from '#features/history/answer-rows.ts';
import { someInstant } from '../../fixtures/build.ts';

const made = stamp(someInstant, 'typed');
const items: readonly OwnItem[] = [
	{ ...made, id: 'steps', name: 'Steps to the gate', measure: 'number' },
	{ ...made, id: 'garden', name: '庭仕事', measure: 'minutes' },
	{ ...made, id: 'swim', name: 'Bơi', measure: 'yes-no' }
];

/** Every answer that this version knows. */
const answers: Required<Answers> = {
	'pain-average': 4,
	'pain-worst': 7,
	'pain-leg': 0,
	'pain-back-hip': 3,
	'sleep-disturbance': 2,
	stress: 10,
	numbness: { left: 3, right: 0 },
	tingling: { unknown: 2 },
	weakness: { right: 1 },
	'sitting-minutes': 45,
	'standing-minutes': 1,
	'walking-minutes': 0,
	sensations: ['aching', 'như kim châm'],
	triggers: ['sitting-long'],
	helped: ['heat'],
	side: 'left',
	regions: [
		{ region: 'calf', side: 'left', kind: 'numb', level: 6 },
		{ region: 'saddle', kind: 'tingling' },
		{ region: 'from-a-newer-version', side: 'left' }
	],
	medicine: [
		{ name: 'ロキソニン', dose: 60, unit: 'mg', at: time('08:00') },
		{ name: 'ロキソニン', dose: 60, unit: 'mg' }
	],
	signs: { fall: 'no', unbearable: 'yes' },
	temperature: 37.5,
	own: { steps: 12.5, garden: 20, swim: false, gone: 3 },
	note: 'first\nsecond'
};

async function english(): Promise<Text> {
	const text = new Text();
	await text.use('en');
	return text;
}

describe('one day in words', () => {
	test('everything that was said stands there, a zero like any other number', async () => {
		const text = await english();

		const rows = answerOrder.flatMap((id) => answerRows(text, id, answers, items));

		expect(rows.map(({ key, said }) => [key, said])).toEqual([
			['pain-average', '4 of 10'],
			['pain-worst', '7 of 10'],
			['pain-leg', '0 of 10'],
			['pain-back-hip', '3 of 10'],
			[
				'regions',
				'Calf, left: Numb, dull, 6 of 10\nSaddle area (between the legs): Tingling\nfrom-a-newer-version, left'
			],
			['side', 'left'],
			['numbness left', '3 of 10'],
			['numbness right', '0 of 10'],
			['tingling unknown', '2 of 10'],
			['weakness right', '1 of 10'],
			['sensations', 'Aching and như kim châm'],
			['triggers', 'Sitting long'],
			['helped', 'Heat'],
			['medicine', '2 × ロキソニン 60 mg (08:00)'],
			['sleep-disturbance', '2 of 10'],
			['stress', '10 of 10'],
			['sitting-minutes', '45 minutes'],
			['standing-minutes', '1 minute'],
			['walking-minutes', '0 minutes'],
			['own steps', '12.5'],
			['own garden', '20 minutes'],
			['own swim', 'No'],
			['signs unbearable', 'Yes'],
			['signs fall', 'No'],
			['temperature', '37.5'],
			['note', 'first\nsecond']
		]);
		expect(rows.filter(({ key }) => key.startsWith('own')).map(({ asked }) => asked)).toEqual(
			items.map(({ name }) => name)
		);
		expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
	});

	test('the order names every answer once', () => {
		expect([...answerOrder].sort()).toEqual(Object.keys(answers).sort());
	});

	test.each(['en', 'ja', 'vi'] as const)(
		'no answer lacks words in %s, and what was not said says nothing',
		async (code) => {
			const text = new Text();
			await text.use(code);

			for (const id of answerOrder) {
				expect(answerRows(text, id, {}, items)).toEqual([]);
				for (const { asked, said } of answerRows(text, id, answers, items)) {
					expect(asked).not.toBe('');
					expect(said).not.toMatch(/undefined|\{|^$/);
				}
			}
		}
	);

	test('a list that was answered with none says so', async () => {
		const text = await english();
		const none: Answers = { sensations: [], triggers: [], helped: [], medicine: [] };

		expect(answerOrder.flatMap((id) => answerRows(text, id, none, items)).map(({ key, said }) => [key, said])).toEqual([
			['sensations', 'none'],
			['triggers', 'none'],
			['helped', 'none'],
			['medicine', 'none']
		]);
	});

	test('what holds nothing and is no list says nothing', async () => {
		const text = await english();
		const empty: Answers = { regions: [], signs: {}, own: {}, numbness: {}, note: '' };

		expect((Object.keys(empty) as AnswerId[]).flatMap((id) => answerRows(text, id, empty, items))).toEqual([]);
	});
});

describe('what changed', () => {
	test('only what says something else, with what stood before and after', async () => {
		const text = await english();
		const before = answerRows(text, 'numbness', { numbness: { left: 3, right: 1 } }, items);
		const after = answerRows(text, 'numbness', { numbness: { left: 3, right: 2 } }, items);

		expect(changeRows(before, after).map(({ asked, before: was, after: is }) => [asked, was?.said, is?.said])).toEqual([
			['Numb or dull, right', '1 of 10', '2 of 10']
		]);
	});

	test('said for the first time, or taken back, lacks one side', async () => {
		const text = await english();
		const said = answerRows(text, 'note', { note: 'rain' }, items);

		expect(changeRows([], said)).toEqual([{ key: 'note', asked: 'Note', after: said[0] }]);
		expect(changeRows(said, [])).toEqual([{ key: 'note', asked: 'Note', before: said[0] }]);
		expect(changeRows(said, said)).toEqual([]);
	});
});
