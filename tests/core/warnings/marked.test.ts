import { describe, expect, test } from 'vitest';
import type { RegionMark } from '#core/symptoms/regions.ts';
import type { DayEntry } from '#core/record.ts';
import type { MapCondition } from '#core/warnings/condition.ts';
import { groundOfMap } from '#core/warnings/marked.ts';
import { ago, mapped, said, today, told } from './told.ts';

const of = (condition: MapCondition, ...days: readonly DayEntry[]) =>
	groundOfMap(condition, { facts: told({ days }), asOf: today, threshold: 'fires' });

const saddle: RegionMark = { region: 'saddle', side: 'middle' };
const numb = (region: RegionMark['region'], side: 'left' | 'right'): RegionMark => ({ region, side, kind: 'numb' });

describe('marked', () => {
	const bySaddle = { kind: 'marked', what: 'saddle' } as const;
	const byLegs = { kind: 'marked', what: 'both-legs' } as const;

	test('the saddle area, whatever is felt there, for a week', () => {
		expect(of(bySaddle, mapped(6, saddle))).toMatchObject({ answer: 'raised', day: ago(6), size: 1 });
		expect(of(bySaddle, mapped(7, saddle)).answer).toBe('unknown');
	});

	test('a map without it clears, no map is unknown, tomorrow does not count', () => {
		expect(of(bySaddle, mapped(0, numb('calf', 'left'))).answer).toBe('clear');
		expect(of(bySaddle, mapped(0)).answer).toBe('clear');
		expect(of(bySaddle, said(0, { 'pain-average': 3 })).answer).toBe('unknown');
		expect(of(bySaddle, mapped(-1, saddle)).answer).toBe('unknown');
	});

	test('both legs numb or weak, by marks or by numbers', () => {
		expect(of(byLegs, mapped(0, numb('calf', 'left'), numb('sole', 'right'))).answer).toBe('raised');
		expect(of(byLegs, said(0, { weakness: { left: 1 }, numbness: { right: 1 } })).answer).toBe('raised');
		expect(of(byLegs, mapped(0, numb('calf', 'left'))).answer).toBe('clear');
		expect(of(byLegs).answer).toBe('unknown');
	});
});

describe('a region on enough maps', () => {
	const thigh = { kind: 'region', region: 'thigh-outer', feeling: 'numb', days: 2, within: 7 } as const;
	const outer = numb('thigh-outer', 'left');

	test('below, at and above', () => {
		expect(of(thigh, mapped(0, outer), mapped(1)).answer).toBe('clear');
		expect(of(thigh, mapped(0, outer), mapped(6, outer)).answer).toBe('raised');
		expect(of(thigh, mapped(0, outer), mapped(1, outer), mapped(2, outer)).answer).toBe('raised');
		expect(of(thigh, mapped(0, outer), mapped(7, outer)).answer).toBe('unknown');
	});

	test('too few maps, or marks without a kind that would decide, are unknown', () => {
		expect(of(thigh, mapped(0)).answer).toBe('unknown');
		expect(of(thigh, mapped(0, outer), mapped(1, { region: 'thigh-outer', side: 'left' })).answer).toBe('unknown');
	});
});

describe('spread', () => {
	const anywhere = { kind: 'spread', to: 'anywhere', days: 2, of: 3 } as const;
	const otherLeg = { kind: 'spread', to: 'other-leg', days: 1, of: 1 } as const;
	const first = mapped(30, numb('calf', 'left'));

	test('a new place on two of the last three maps, not on one', () => {
		const calf = numb('calf', 'left');
		const sole = numb('sole', 'left');

		expect(of(anywhere, first, mapped(4, calf, sole), mapped(2, calf), mapped(0, calf, sole))).toMatchObject({
			answer: 'raised',
			found: ['sole left']
		});
		expect(of(anywhere, first, mapped(4, calf), mapped(2, calf), mapped(0, sole)).answer).toBe('clear');
		expect(of(anywhere, first, mapped(6, sole), mapped(4, calf), mapped(2, calf), mapped(0, sole)).answer).toBe(
			'clear'
		);
	});

	test('numb where it tingled at first is nothing new', () => {
		const was = mapped(30, { region: 'calf', side: 'left', kind: 'tingling' });

		expect(of(anywhere, was, mapped(1, numb('calf', 'left')), mapped(0, numb('calf', 'left'))).answer).toBe('clear');
	});

	test('pain in a new place is no spread', () => {
		const pain: RegionMark = { region: 'foot-top', side: 'left', kind: 'pain' };

		expect(of(anywhere, first, mapped(1, pain), mapped(0, pain)).answer).toBe('clear');
	});

	test('without a map of the first week, with one map since, or none of late, it is unknown', () => {
		const sole = numb('sole', 'left');

		expect(of(anywhere, said(30, { 'pain-average': 3 }), mapped(1, sole), mapped(0, sole)).answer).toBe('unknown');
		expect(of(anywhere, first, mapped(0, sole)).answer).toBe('unknown');
		expect(of(anywhere, first, mapped(8, sole), mapped(7, sole)).answer).toBe('unknown');
		expect(of(anywhere, first, mapped(7, sole), mapped(6, sole)).answer).toBe('raised');
	});

	test('the first week spreads nowhere', () => {
		const sole = numb('sole', 'left');

		expect(of(anywhere, mapped(6, numb('calf', 'left')), mapped(1, sole), mapped(0, sole)).answer).toBe('unknown');
	});

	test('the other leg, on a single map', () => {
		const tingling: RegionMark = { region: 'calf', side: 'right', kind: 'tingling' };

		expect(of(otherLeg, first, mapped(0, tingling))).toMatchObject({ answer: 'raised', found: ['calf right'] });
		expect(of(otherLeg, first, mapped(0, numb('sole', 'left'))).answer).toBe('clear');
		expect(of(otherLeg, mapped(30, { region: 'calf', side: 'left', kind: 'pain' }), mapped(0, tingling)).answer).toBe(
			'clear'
		);
	});
});
