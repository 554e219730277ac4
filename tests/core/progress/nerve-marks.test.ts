import { describe, expect, test } from 'vitest';
import { newMarks, tellKinds } from '#core/progress/nerve-marks.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';

const calf = (kind?: RegionMark['kind'], side: RegionMark['side'] = 'left'): RegionMark => ({
	region: 'calf',
	side,
	...(kind && { kind })
});
const pain: RegionMark = { region: 'buttock', side: 'left', kind: 'pain' };
const felt = (first: readonly RegionMark[], later: readonly RegionMark[]) =>
	newMarks([first], [later]).map((mark) => mark.felt);

describe('newly numb, tingling or weak', () => {
	test('on a later map and on none of the first, with the maps that have it', () => {
		expect(newMarks([[pain], []], [[calf('numb'), calf('numb')], [calf('numb'), pain], []])).toEqual([
			{ kind: 'new-mark', region: 'calf', side: 'left', felt: 'numb', days: 2 }
		]);
		expect(newMarks([[pain], [calf('numb')]], [[calf('numb')]])).toEqual([]);
	});

	test('what tingled and is numb is new, the other way round is not; weak stands by itself', () => {
		expect(felt([calf('tingling')], [calf('numb')])).toEqual(['numb']);
		expect(felt([calf('numb')], [calf('tingling')])).toEqual([]);
		expect(felt([calf('numb')], [calf('weakness')])).toEqual(['weakness']);
	});

	test('the other leg is new; a mark without a side is so only where neither was', () => {
		expect(felt([calf('numb')], [calf('numb', 'right')])).toEqual(['numb']);
		expect(felt([calf('numb')], [{ region: 'calf', kind: 'numb' }])).toEqual([]);
		expect(felt([{ region: 'calf', kind: 'numb' }], [calf('numb', 'right')])).toEqual([]);
		expect(felt([pain], [{ region: 'calf', kind: 'numb' }])).toEqual(['numb']);
	});

	test('pain, burning and places without a kind are none', () => {
		expect(felt([pain], [calf('pain'), calf('burning'), calf()])).toEqual([]);
	});

	test('regions of a newer version count like any other', () => {
		expect(newMarks([[pain]], [[{ region: 'heel', kind: 'numb' }]])).toMatchObject([{ region: 'heel' }]);
	});

	test('first maps that do not tell kinds, or none at all, make nothing new', () => {
		expect(newMarks([[calf()]], [[calf('numb')]])).toEqual([]);
		expect(newMarks([], [[calf('numb')]])).toEqual([]);
		expect(newMarks([[]], [[calf('numb')]])).toHaveLength(1);
	});
});

test('maps tell kinds where a mark has one, or where they are all empty', () => {
	expect([tellKinds([]), tellKinds([[]]), tellKinds([[calf()]]), tellKinds([[], [calf(), pain]])]).toEqual([
		false,
		true,
		false,
		true
	]);
});
