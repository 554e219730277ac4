import { describe, expect, test } from 'vitest';
import {
	cleared,
	copied,
	keyOf,
	marked,
	placeOf,
	rated,
	unmarked,
	without,
	type Marks
} from '#features/log/body/map-marks.ts';
import { changesOf, formOf } from '#features/log/log-form.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { makeDay } from '../../fixtures/build.ts';

const calf = { region: 'calf', side: 'left' } as const;
const pain: RegionMark = { ...calf, kind: 'pain', level: 4 };
/** From a version that knows more. */
const tail = { region: 'tail', side: 'left', kind: 'pain', depth: 2 } as RegionMark;

describe('marks', () => {
	test('a place takes several kinds, each once', () => {
		const map = marked(marked([pain, tail], calf, 'numb'), calf, 'numb');

		expect(map).toEqual([pain, tail, { ...calf, kind: 'numb' }]);
		expect(marked([pain], calf, 'pain')).toEqual([pain]);
	});

	test('a mark whose kind was not said takes the one that is said now', () => {
		expect(marked([{ ...calf, level: 3 }], calf, 'numb')).toEqual([{ ...calf, level: 3, kind: 'numb' }]);
	});

	test('unmarking takes one kind of one place', () => {
		const others: Marks = [{ ...calf, kind: 'numb' }, { ...pain, side: 'right' }, tail];

		expect(unmarked([pain, ...others], calf, 'pain')).toEqual(others);
	});

	test('a rating comes and goes without the rest', () => {
		expect(rated([pain, tail], pain, 0)).toEqual([{ ...pain, level: 0 }, tail]);
		expect(rated([pain, tail], pain, undefined)).toEqual([{ ...calf, kind: 'pain' }, tail]);
		expect(without([pain, tail], pain)).toEqual([tail]);
	});

	test('what this version cannot show outlives clearing and copying', () => {
		const itch = { ...calf, kind: 'itch' } as unknown as RegionMark;

		expect(cleared([pain, tail, itch])).toEqual([tail, itch]);
		expect(copied([{ ...calf, kind: 'burning' }], [pain, tail])).toEqual([tail, { ...calf, kind: 'burning' }]);
	});

	test('another day is copied without its numbers, without what cannot be shown', () => {
		expect(copied([pain, tail, { region: 'knee' }], [])).toEqual([{ ...calf, kind: 'pain' }, { region: 'knee' }]);
	});

	test('keys name places that there are', () => {
		expect(placeOf(keyOf(calf))).toEqual(calf);
		expect(placeOf('calf middle')).toBeUndefined();
		expect(placeOf('tail left')).toBeUndefined();
	});
});

describe('the form', () => {
	const stored = makeDay({ answers: { 'pain-average': 5, regions: [pain, tail] } });

	test('gives back what it does not know', () => {
		const form = formOf(stored);

		expect(changesOf(form, stored)).toEqual({});
		expect(changesOf({ ...form, regions: unmarked(form.regions, calf, 'pain') }, stored)).toEqual({ regions: [tail] });
	});

	test('says nothing with an empty map, takes an answer back, and leaves a map that was stored empty', () => {
		const empty = makeDay({ answers: { 'pain-average': 5, regions: [] } });
		const none = makeDay({ answers: { 'pain-average': 5 } });

		expect(changesOf(formOf(none), none)).toEqual({});
		expect(changesOf(formOf(empty), empty)).toEqual({});
		expect(changesOf({ ...formOf(stored), regions: [] }, stored)).toEqual({ regions: undefined });
	});
});
