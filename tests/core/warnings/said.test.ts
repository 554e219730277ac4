import { describe, expect, test } from 'vitest';
import type { SaidCondition } from '#core/warnings/condition.ts';
import type { WarningFacts } from '#core/warnings/facts.ts';
import { groundOfSaid, isWithin, latest } from '#core/warnings/said.ts';
import { strength } from '../function/checks.ts';
import { aboutMe, ago, checked, happened, signed, today, told } from './told.ts';

const of = (condition: SaidCondition, more: Partial<WarningFacts>) =>
	groundOfSaid(condition, { facts: told(more), asOf: today, threshold: 'fires' });

describe('a question of the check', () => {
	const wipe = { kind: 'asked', question: 'ces-wipe' } as const;

	test.each([
		['yes', 'raised'],
		['not-sure', 'raised'],
		['no', 'clear'],
		['rather-not-say', 'unknown']
	] as const)('%s is %s', (said, answer) => {
		expect(of(wipe, { checks: [checked({ 'ces-wipe': said })] }).answer).toBe(answer);
	});

	test('not asked is unknown, and so is another question answered no', () => {
		expect(of(wipe, {}).answer).toBe('unknown');
		expect(of(wipe, { checks: [checked({ 'ces-sex': 'no' })] }).answer).toBe('unknown');
	});

	test('not sure says that it is not sure', () => {
		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'not-sure' })] }).notSure).toBe(true);
		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'yes' })] }).notSure).toBeUndefined();
	});

	test('speaks for seven days, and not for days to come', () => {
		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'yes' }, 6)] }).answer).toBe('raised');
		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'yes' }, 7)] }).answer).toBe('unknown');
		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'no' }, 7)] }).answer).toBe('unknown');
		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'yes' }, -1)] }).answer).toBe('unknown');
	});

	test('the newest answer counts; rather not say takes nothing back', () => {
		const yes = checked({ 'ces-wipe': 'yes' }, 2);

		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'no' }, 1), yes] }).answer).toBe('clear');
		expect(of(wipe, { checks: [checked({ 'ces-wipe': 'rather-not-say' }, 1), yes] })).toMatchObject({
			answer: 'raised',
			day: ago(2)
		});
		expect(of(wipe, { checks: [checked({}, 1), yes] }).answer).toBe('raised');
	});

	test('of two on one day the later one counts', () => {
		const checks = [checked({ 'ces-wipe': 'no' }, 0, '15'), checked({ 'ces-wipe': 'yes' }, 0, '08')];

		expect(of(wipe, { checks }).answer).toBe('clear');
	});
});

describe('about me', () => {
	const cancer = { kind: 'about', fact: 'cancer' } as const;

	test.each([
		['yes', 'raised'],
		['not-sure', 'raised'],
		['no', 'clear'],
		['rather-not-say', 'unknown']
	] as const)('%s is %s', (said, answer) => {
		expect(of(cancer, { about: aboutMe({ cancer: said }) }).answer).toBe(answer);
	});

	test('nothing said is unknown', () => {
		expect(of(cancer, {}).answer).toBe('unknown');
		expect(of(cancer, { about: aboutMe({ pregnant: 'no' }) }).answer).toBe('unknown');
	});
});

describe('a sign of a day', () => {
	const calf = { kind: 'day-sign', sign: 'calf-swollen' } as const;

	test('yes raises for a week, whatever was said after it', () => {
		const later = signed(0, { 'calf-swollen': 'no' });

		expect(of(calf, { days: [signed(6, { 'calf-swollen': 'yes' }), later] })).toMatchObject({
			answer: 'raised',
			day: ago(6)
		});
		expect(of(calf, { days: [signed(7, { 'calf-swollen': 'yes' }), later] }).answer).toBe('clear');
	});

	test('no clears, not said is unknown, tomorrow does not count', () => {
		expect(of(calf, { days: [signed(1, { 'calf-swollen': 'no' })] }).answer).toBe('clear');
		expect(of(calf, { days: [signed(1, { fall: 'no' })] }).answer).toBe('unknown');
		expect(of(calf, { days: [signed(-1, { 'calf-swollen': 'yes' })] }).answer).toBe('unknown');
	});
});

describe('an event', () => {
	const fall = { kind: 'event', what: 'fall', sign: 'fall', within: 3 } as const;

	test('raises by itself or by its sign, within its days', () => {
		expect(of(fall, { events: [happened('fall', 2)] })).toMatchObject({ answer: 'raised', day: ago(2) });
		expect(of(fall, { days: [signed(2, { fall: 'yes' })] }).answer).toBe('raised');
		expect(of(fall, { events: [happened('fall', 3)] }).answer).toBe('unknown');
		expect(of(fall, { events: [happened('travel', 0)] }).answer).toBe('unknown');
	});

	test('only a plain no clears', () => {
		expect(of(fall, { days: [signed(0, { fall: 'no' })] }).answer).toBe('clear');
		expect(of(fall, {}).answer).toBe('unknown');
	});
});

describe('the strength check', () => {
	const able = { heels: 'able', toes: 'able', chair: 'able' } as const;
	const first = strength('2026-10-01', { left: able, right: able });
	const now = (left: object, on = '2026-11-20') => [first, strength(on, { left, right: able })];

	test('heels no longer possible wants a doctor today, harder within days', () => {
		const heels = { strengthChecks: now({ ...able, heels: 'not-able' }) };
		const harder = { strengthChecks: now({ ...able, heels: 'harder' }) };

		expect(of({ kind: 'strength', urgency: 'today' }, heels)).toMatchObject({
			answer: 'raised',
			found: ['left heels']
		});
		expect(of({ kind: 'strength', urgency: 'days' }, heels).answer).toBe('raised');
		expect(of({ kind: 'strength', urgency: 'today' }, harder).answer).toBe('clear');
		expect(of({ kind: 'strength', urgency: 'days' }, harder).answer).toBe('raised');
	});

	test('as before clears, skipped and not done are unknown', () => {
		const strengthCondition = { kind: 'strength', urgency: 'days' } as const;

		expect(of(strengthCondition, { strengthChecks: now(able) }).answer).toBe('clear');
		expect(of(strengthCondition, { strengthChecks: now({ ...able, toes: 'skipped' }) }).answer).toBe('unknown');
		expect(of(strengthCondition, { strengthChecks: now({ ...able, heels: 'not-able' }, '2026-11-15') }).answer).toBe(
			'unknown'
		);
		expect(of(strengthCondition, {}).answer).toBe('unknown');
	});
});

test('within: the day itself and those before it', () => {
	expect([0, 1, 2, -1].map((days) => isWithin(ago(days), today, 2))).toEqual([true, true, false, false]);
});

test('latest: the newest day of some things, and nothing of none', () => {
	expect(latest([{ day: ago(3) }, { day: ago(1) }, { day: ago(2) }])).toEqual({ day: ago(1) });
	expect(latest([])).toEqual({});
});
