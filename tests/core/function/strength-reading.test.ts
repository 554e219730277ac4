import { describe, expect, test } from 'vitest';
import { readStrength, type StrengthStanding } from '#core/function/strength-reading.ts';
import type { StrengthAnswer, StrengthCheck } from '#core/function/strength.ts';
import { strength } from './checks.ts';

type Said = StrengthAnswer | undefined;

/** What is said of the left heels, check by check, and how the last one stands. */
function standing(...said: readonly Said[]): StrengthStanding | undefined {
	const checks = said.map((heels, week) =>
		strength(`2026-10-${String(1 + week * 7).padStart(2, '0')}`, heels ? { left: { heels } } : {})
	);
	const last = checks.at(-1);
	return last && readStrength(last, checks)[0]?.standing;
}

describe('an answer beside the baseline, worked by hand', () => {
	test.each<[Said, Said, StrengthStanding]>([
		['able', 'able', 'able'],
		['able', 'harder', 'news'],
		['able', 'not-able', 'news'],
		['harder', 'able', 'able'],
		['harder', 'harder', 'known'],
		['harder', 'not-able', 'news'],
		['not-able', 'able', 'able'],
		['not-able', 'harder', 'known'],
		['not-able', 'not-able', 'known'],
		['able', 'skipped', 'unknown'],
		['able', undefined, 'unknown'],
		['not-able', 'skipped', 'unknown'],
		['not-able', undefined, 'unknown']
	])('%s, then %s: %s', (baseline, now, expected) => {
		expect(standing(baseline, now)).toBe(expected);
	});

	test.each<[Said, StrengthStanding]>([
		['able', 'first'],
		['harder', 'first'],
		['not-able', 'first'],
		['skipped', 'unknown'],
		[undefined, 'unknown']
	])('the first check, %s: %s', (said, expected) => {
		expect(standing(said)).toBe(expected);
	});
});

describe('an answer after several checks, worked by hand', () => {
	test.each<[readonly Said[], StrengthStanding]>([
		// Skipped at first: the baseline is the first real answer.
		[['skipped', 'harder'], 'first'],
		[[undefined, 'skipped', 'able'], 'first'],
		[['skipped', 'harder', 'harder'], 'known'],
		[['skipped', 'able', 'harder'], 'news'],
		// Skipped between changes nothing.
		[['able', 'skipped', 'harder'], 'news'],
		[['not-able', 'skipped', 'not-able'], 'known'],
		// Still worse than the baseline a week later.
		[['able', 'harder', 'harder'], 'news'],
		[['able', 'not-able', 'harder'], 'news'],
		[['able', 'not-able', 'able'], 'able'],
		// Came back, and went again: worse than the last time.
		[['not-able', 'able', 'not-able'], 'news'],
		[['harder', 'able', 'harder'], 'news'],
		[['harder', 'able', 'skipped', 'harder'], 'news'],
		[['harder', 'able', 'harder', 'harder'], 'known']
	])('%j: %s', (said, expected) => {
		expect(standing(...said)).toBe(expected);
	});
});

test('every leg and test stands by itself, left before right', () => {
	const first = strength('2026-10-01', {
		left: { heels: 'able', toes: 'not-able', chair: 'skipped' },
		right: { heels: 'able' }
	});
	const second = strength('2026-10-08', {
		left: { heels: 'harder', toes: 'not-able', chair: 'able' },
		right: { heels: 'able', toes: 'harder' }
	});

	const readings = readStrength(second, [second, first]);

	expect(readings.map(({ leg, test: done, standing: stands }) => `${leg} ${done} ${stands}`)).toEqual([
		'left heels news',
		'left toes known',
		'left chair first',
		'right heels able',
		'right toes first',
		'right chair unknown'
	]);
	expect(readings[0]).toMatchObject({
		answer: 'harder',
		against: { day: '2026-10-01', found: 'able' }
	});
	expect(readings[5]).toEqual({ leg: 'right', test: 'chair', standing: 'unknown' });
});

test('what got worse is told against the baseline, or against the last time where that alone was better', () => {
	const checks = (['harder', 'able', 'harder'] as const).map((heels, week) =>
		strength(`2026-10-0${week + 1}`, { left: { heels } })
	);
	const [, , third] = checks as [StrengthCheck, StrengthCheck, StrengthCheck];
	const fourth = strength('2026-10-04', { left: { heels: 'not-able' } });

	expect(readStrength(third, checks)[0]?.against).toEqual({ day: '2026-10-02', found: 'able' });
	expect(readStrength(fourth, [...checks, fourth])[0]?.against).toEqual({ day: '2026-10-01', found: 'harder' });
});

test('later checks do not count, nor does the check itself', () => {
	const [first, second] = [
		strength('2026-10-01', { left: { heels: 'harder' } }),
		strength('2026-10-08', { left: { heels: 'able' } })
	];

	expect(readStrength(first, [first, second])[0]?.standing).toBe('first');
});

test('of two checks on one day the one made later is read against the other', () => {
	const morning = strength('2026-10-01', { left: { heels: 'able' } }, '2026-10-01T08:00:00.000Z');
	const evening = strength('2026-10-01', { left: { heels: 'harder' } }, '2026-10-01T20:00:00.000Z');

	expect(readStrength(evening, [evening, morning])[0]?.standing).toBe('news');
	expect(readStrength(morning, [evening, morning])[0]?.standing).toBe('first');
});

test('a check that is not stored is read against the days before it', () => {
	const stored = strength('2026-10-01', { left: { heels: 'able' } });
	const begun = strength('2026-10-08', { left: { heels: 'not-able' } });

	expect(readStrength(begun, [stored])[0]?.standing).toBe('news');
});

test('an answer of a newer version is not taken for able', () => {
	const odd = strength('2026-10-08', { left: { heels: 'with-help' as StrengthAnswer } });

	expect(readStrength(odd, [strength('2026-10-01', { left: { heels: 'not-able' } }), odd])[0]).toMatchObject({
		standing: 'unknown'
	});
});
