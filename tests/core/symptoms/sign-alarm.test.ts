import { describe, expect, test } from 'vitest';
import { signAlarms } from '#core/symptoms/sign-alarm.ts';
import { signIds, type SignId } from '#core/symptoms/signs.ts';

const quiet = { now: [], nowIf: [], today: [] };

describe('signAlarms', () => {
	test('a leg suddenly cold or pale calls for emergency care', () => {
		expect(signAlarms({ 'leg-cold': 'yes' }, undefined)).toEqual({ ...quiet, now: ['leg-cold'] });
	});

	test.each(['unbearable', 'calf-swollen', 'knee-gave-way'] as const)('%s calls for a doctor today', (id) => {
		expect(signAlarms({ [id]: 'yes' }, undefined)).toEqual({ ...quiet, today: [id] });
	});

	test.each(['fall', 'new-since-needling'] as const)('%s calls for emergency care on a condition', (id) => {
		expect(signAlarms({ [id]: 'yes' }, undefined)).toEqual({ ...quiet, nowIf: [id] });
	});

	test('lost sleep alone calls for nothing', () => {
		expect(signAlarms({ 'sleep-lost': 'yes' }, 36.5)).toEqual(quiet);
	});

	test.each([
		[37.9, []],
		[38, ['fever']],
		[38.1, ['fever']],
		[undefined, []]
	])('a temperature of %s', (celsius, today) => {
		expect(signAlarms({}, celsius)).toEqual({ ...quiet, today });
	});

	test('no is no alarm, and nor is a sign that was not answered', () => {
		const no = Object.fromEntries(signIds.map((id) => [id, 'no'])) as Record<SignId, 'no'>;

		expect(signAlarms(no, undefined)).toEqual(quiet);
		expect(signAlarms({}, undefined)).toEqual(quiet);
	});

	test('several are told together', () => {
		expect(signAlarms({ 'leg-cold': 'yes', 'calf-swollen': 'yes', fall: 'yes' }, 39)).toEqual({
			now: ['leg-cold'],
			nowIf: ['fall'],
			today: ['calf-swollen', 'fever']
		});
	});
});
