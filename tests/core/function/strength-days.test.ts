import { describe, expect, test } from 'vitest';
import { isStrengthWeek, nextStrengthDay, strengthHindrances } from '#core/function/strength-days.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, day } from '#core/time.ts';
import { makeDay } from '../../fixtures/build.ts';
import { session, strength } from './checks.ts';

const today = day('2026-11-22');

describe('what speaks against the check', () => {
	test.each<[string, Answers, readonly string[]]>([
		['nothing said', {}, []],
		['average 7', { 'pain-average': 7 }, []],
		['average 8', { 'pain-average': 8 }, ['pain']],
		['worst 7', { 'pain-average': 2, 'pain-worst': 7 }, []],
		['worst 8', { 'pain-average': 2, 'pain-worst': 8 }, ['pain']],
		['worst 10 alone', { 'pain-worst': 10 }, ['pain']],
		['leg 7', { 'pain-leg': 7 }, []],
		['leg 8 alone', { 'pain-leg': 8 }, ['pain']],
		['back and hip 7', { 'pain-back-hip': 7 }, []],
		['back and hip 8 beside an average of 3', { 'pain-average': 3, 'pain-back-hip': 8 }, ['pain']],
		['every pain 9, told once', { 'pain-worst': 9, 'pain-leg': 9, 'pain-back-hip': 9 }, ['pain']],
		['stress 9', { stress: 9 }, []],
		['a fall', { signs: { fall: 'yes' } }, ['fall']],
		['no fall', { signs: { fall: 'no' } }, []],
		['another sign', { signs: { 'knee-gave-way': 'yes' } }, []],
		['a fall and pain', { signs: { fall: 'yes' }, 'pain-average': 9 }, ['fall', 'pain']]
	])('%s', (_, answers, expected) => {
		expect(strengthHindrances(today, [], makeDay({ answers }))).toEqual(expected);
	});

	test.each([
		['planned', ['session']],
		['done', ['session']],
		['missed', []]
	] as const)('a session of the day that is %s', (state, expected) => {
		expect(strengthHindrances(today, [session('2026-11-22', { state })], undefined)).toEqual(expected);
	});

	test('not a session of the day before or after', () => {
		expect(strengthHindrances(today, [session('2026-11-21'), session('2026-11-23')], undefined)).toEqual([]);
	});
});

describe('the next day that fits', () => {
	test('is tomorrow, or the first day after it without a session', () => {
		expect(nextStrengthDay(today, [])).toBe('2026-11-23');
		expect(nextStrengthDay(today, [session('2026-11-23'), session('2026-11-24', { state: 'planned' })])).toBe(
			'2026-11-25'
		);
		expect(nextStrengthDay(today, [session('2026-11-23', { state: 'missed' })])).toBe('2026-11-23');
	});

	test('goes over the end of a month and of a year', () => {
		expect(nextStrengthDay(day('2026-12-31'), [session('2027-01-01')])).toBe('2027-01-02');
	});
});

describe('a week since the last check', () => {
	test.each([
		[0, false],
		[6, false],
		[7, true],
		[8, true],
		[400, true]
	])('%i days ago: %s', (ago, expected) => {
		expect(isStrengthWeek([strength(addDays(today, -ago))], today)).toBe(expected);
	});

	test('has passed where there was none, and counts from the latest', () => {
		expect(isStrengthWeek([], today)).toBe(true);
		expect(isStrengthWeek([strength('2026-11-20'), strength('2026-11-01')], today)).toBe(false);
	});

	test('does not count a check dated after today', () => {
		expect(isStrengthWeek([strength('2030-01-01')], today)).toBe(true);
	});
});
