import { expect, test } from 'vitest';
import { factorsOf } from '#core/progress/factors.ts';
import { stamp } from '#core/record.ts';
import type { Instant } from '#core/time.ts';
import { entry } from './diary.ts';

const marks = stamp('2026-11-01T00:00:00.000Z' as Instant, 'typed');
const words = { triggers: ['sitting-long', 'walking', 'cold'], helped: ['heat', 'walking'] };
const items = [
	{ ...marks, id: 'i2', name: 'coffee', measure: 'number' },
	{ ...marks, id: 'i1', name: 'naps', measure: 'yes-no' }
] as const;

test('what the days name, in the order of the lists and not of the days', () => {
	const days = [
		entry('2026-11-02', { helped: ['walking'], medicine: [{ name: 'Loxoprofen', dose: 60 }], own: { i1: false } }),
		entry('2026-11-01', { triggers: ['ngồi xe máy', 'walking', 'sitting-long'], medicine: [{ name: 'ibuprofen' }] })
	];

	expect(factorsOf(days, { words, items })).toEqual([
		{ kind: 'word', list: 'triggers', word: 'sitting-long' },
		{ kind: 'word', list: 'triggers', word: 'walking' },
		{ kind: 'word', list: 'triggers', word: 'ngồi xe máy' },
		{ kind: 'word', list: 'helped', word: 'walking' },
		{ kind: 'medicine', name: 'ibuprofen' },
		{ kind: 'medicine', name: 'Loxoprofen' },
		{ kind: 'own', item: 'i1' }
	]);
	expect(factorsOf([...days].reverse(), { words, items })).toEqual(factorsOf(days, { words, items }));
});

test('a word stands once whatever its capitals or width, as it first came', () => {
	const days = [
		entry('2026-11-01', { triggers: ['Rain', 'COLD'] }),
		entry('2026-11-02', { triggers: ['ｒａｉｎ', 'cold'], medicine: [{ name: 'A', dose: 1 }] }),
		entry('2026-11-03', { medicine: [{ name: 'a', dose: 2 }] })
	];

	expect(factorsOf(days, { words, items })).toEqual([
		{ kind: 'word', list: 'triggers', word: 'cold' },
		{ kind: 'word', list: 'triggers', word: 'Rain' },
		{ kind: 'medicine', name: 'A' }
	]);
});

test('nothing named is nothing to look at; what it feels like is not among them', () => {
	expect(factorsOf([], { words, items })).toEqual([]);
	expect(factorsOf([entry('2026-11-01', { sensations: ['burning'], triggers: [] })], { words, items })).toEqual([]);
});
