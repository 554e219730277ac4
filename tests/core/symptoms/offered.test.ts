import { describe, expect, test } from 'vitest';
import { lastWords, offeredWords } from '#core/symptoms/offered.ts';
import type { OwnWord, WordList } from '#core/symptoms/own-lists.ts';
import { makeDay, someInstant } from '../../fixtures/build.ts';

const ids = ['walking', 'bending', 'cold'];
const ownWord = (word: string, rest: Partial<OwnWord> = {}): OwnWord => ({
	id: word,
	made: someInstant,
	changed: someInstant,
	rev: 1,
	source: 'typed',
	list: 'triggers',
	word,
	...rest
});
const dayWith = (day: string, words: readonly string[], list: WordList = 'triggers') =>
	makeDay({ day, answers: { [list]: words } });
const offered = (own: readonly OwnWord[], ...days: ReturnType<typeof makeDay>[]) =>
	offeredWords({ list: 'triggers', ids, own, days });

describe('offeredWords', () => {
	test('everybody’s words first, then own ones in the order they were made', () => {
		expect(offered([ownWord('bus'), ownWord('scooter')])).toEqual([...ids, 'bus', 'scooter']);
	});

	test('used lately first: the latest day before earlier ones, on a day as chosen, whatever the order of the days', () => {
		const days = [dayWith('2026-11-20', ['bus', 'cold']), dayWith('2026-11-21', ['bending', 'bus'])];

		expect(offered([ownWord('bus')], ...days)).toEqual(['bending', 'bus', 'cold', 'walking']);
		expect(offered([ownWord('bus')], ...days.reverse())).toEqual(['bending', 'bus', 'cold', 'walking']);
	});

	test('a retired word is not offered, also where it was used yesterday', () => {
		const own = [ownWord('bus', { retired: true })];

		expect(offered(own, dayWith('2026-11-21', ['bus']))).toEqual(ids);
	});

	test('a word on no list is not offered for having been used', () => {
		expect(offered([], dayWith('2026-11-21', ['from-a-newer-version', 'gone']))).toEqual(ids);
	});

	test('other lists have their own words', () => {
		const own = [ownWord('bus', { list: 'helped' })];

		expect(offered(own, dayWith('2026-11-21', ['bending'], 'helped'))).toEqual(ids);
	});

	test('one word in other letters or twice on the list is offered once, as it was made first', () => {
		const own = [ownWord('Bus'), ownWord('ＢＵＳ')];

		expect(offered(own, dayWith('2026-11-21', ['bus']))).toEqual(['Bus', ...ids]);
	});
});

describe('lastWords', () => {
	test('the latest day that says something on this list', () => {
		const days = [
			dayWith('2026-11-19', ['cold']),
			dayWith('2026-11-20', ['bus', 'bus', 'cold']),
			dayWith('2026-11-21', []),
			dayWith('2026-11-22', ['heat'], 'helped')
		];

		expect(lastWords('triggers', days)).toEqual({ day: '2026-11-20', words: ['bus', 'cold'] });
		expect(lastWords('triggers', [...days].reverse())?.day).toBe('2026-11-20');
	});

	test('nothing said yields nothing', () => {
		expect(lastWords('triggers', [makeDay(), dayWith('2026-11-21', [])])).toBeUndefined();
	});
});
