import { describe, expect, test } from 'vitest';
import { answersWithoutItem, itemsOfDay, mayAskAnother, readOwnAnswer } from '#core/symptoms/own-answer.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import { someInstant } from '../../fixtures/build.ts';

const item = (id: string, rest: Partial<OwnItem> = {}): OwnItem => ({
	id,
	made: someInstant,
	changed: someInstant,
	rev: 1,
	source: 'typed',
	name: id,
	measure: 'number',
	...rest
});
const five = ['a', 'b', 'c', 'd', 'e'].map((id) => item(id));
const retired = item('old', { retired: true });

describe('readOwnAnswer', () => {
	test.each([
		['number', '２，５', 2.5],
		['number', '-4', -4],
		['number', '9999', 9999],
		['minutes', '１４４０', 1440],
		['minutes', '0', 0]
	] as const)('a %s typed as %j is %d', (measure, text, value) => {
		expect(readOwnAnswer(measure, text)).toEqual({ kind: 'answer', value });
	});

	test.each([
		['number', '1,000'],
		['number', 'many'],
		['minutes', '1441'],
		['minutes', '-1'],
		['minutes', '2.5']
	] as const)('a %s typed as %j is wrong', (measure, text) => {
		expect(readOwnAnswer(measure, text)).toEqual({ kind: 'wrong' });
	});

	test.each(['number', 'minutes'] as const)('a %s left empty is nothing said', (measure) => {
		expect(readOwnAnswer(measure, ' ')).toEqual({ kind: 'empty' });
	});
});

test('a fifth item may be asked, a sixth may not; retired ones do not count', () => {
	expect(mayAskAnother([])).toBe(true);
	expect(mayAskAnother([...five.slice(1), retired])).toBe(true);
	expect(mayAskAnother(five)).toBe(false);
});

test('a day shows what is asked, and a retired item where it answers it', () => {
	expect(itemsOfDay([retired, ...five], {})).toEqual(five);
	expect(itemsOfDay([retired, ...five], { old: false, gone: 3 })).toEqual([...five, retired]);
});

test('answers to items that the record does not have are counted', () => {
	expect(answersWithoutItem([retired, ...five], { a: 1, old: 0 })).toBe(0);
	expect(answersWithoutItem(five, { a: 1, gone: 0, other: true })).toBe(2);
});
