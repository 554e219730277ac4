import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { offeredWords } from '#content/lists/offered-words.ts';
import { factorsOf } from '#core/progress/factors.ts';
import { goesWith } from '#core/progress/goes-with.ts';
import type { DayEntry } from '#core/record.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { enoughRows, fewRows } from '#features/progress/goes-with-rows.ts';
import { someInstant } from '../../fixtures/build.ts';
import { entry } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-10-01');
const item: OwnItem = {
	made: someInstant,
	changed: someInstant,
	rev: 1,
	source: 'typed',
	id: 'item-1',
	name: 'Coffee',
	measure: 'number'
};

/** One day after another with the answers given. */
function diary(...answers: Answers[]): DayEntry[] {
	return answers.map((of, index) => entry(addDays(start, index), of));
}

function times(count: number, of: Answers): Answers[] {
	return Array.from({ length: count }, () => of);
}

function rowsOf(days: readonly DayEntry[], items: readonly OwnItem[] = [item]) {
	const ids = [...items, { id: 'item-gone' }];
	const found = goesWith(days, factorsOf(days, { words: offeredWords, items: ids }), 'pain-average');
	return { rows: enoughRows(found, items, text), few: fewRows(found, items, text).map(({ said }) => said) };
}

describe('what pain goes with', () => {
	test('each thing with both means and the days that they rest on', () => {
		const days = diary(
			...times(4, { 'pain-average': 5, triggers: ['sitting-long'] }),
			{ 'pain-average': 6, triggers: ['sitting-long'] },
			...times(6, { 'pain-average': 4, triggers: [] }),
			...times(2, { 'pain-average': 9 })
		);

		expect(rowsOf(days).rows).toEqual([
			{
				key: 'triggers sitting-long',
				list: 'triggers',
				name: 'Sitting long',
				with: 5.2,
				without: 4,
				said: '5.2 on 5 days with, 4.0 on 6 days without, 2 days not answered.'
			}
		]);
	});

	test('nothing is said of days not answered where there are none', () => {
		const days = diary(
			...times(5, { 'pain-average': 5, medicine: [{ name: 'loxoprofen', dose: 60, unit: 'mg' }] }),
			...times(5, { 'pain-average': 5, medicine: [] })
		);

		expect(rowsOf(days).rows.map(({ name, said }) => [name, said])).toEqual([
			['loxoprofen', '5.0 on 5 days with, 5.0 on 5 days without.']
		]);
	});

	test('with four days on a side only the days are told, no figure of pain', () => {
		const days = diary(
			...times(4, { 'pain-average': 8, own: { 'item-1': 2 } }),
			...times(30, { 'pain-average': 3, own: { 'item-1': 0 } }),
			{ 'pain-average': 1 }
		);

		const { rows, few } = rowsOf(days);

		expect(rows).toEqual([]);
		expect(few).toEqual(['Coffee: 4 with, 30 without, 1 not answered.']);
	});

	test('the order is that of the lists, whatever was found', () => {
		const days = diary(
			...times(5, { 'pain-average': 2, triggers: ['sitting-long'], helped: ['walking'], own: { 'item-1': true } }),
			...times(5, { 'pain-average': 9, triggers: ['cold'], helped: [], own: { 'item-1': false } })
		);

		expect(rowsOf(days).rows.map(({ list, name }) => `${list}: ${name}`)).toEqual([
			'triggers: Sitting long',
			'triggers: Cold',
			'helped: Walking',
			'own: Coffee'
		]);
	});

	test('an item that stands on no list any more says so', () => {
		const days = diary({ 'pain-average': 2, own: { 'item-gone': true } });

		expect(rowsOf(days).few).toEqual(['An item no longer on your list: 1 with, 0 without.']);
	});
});
