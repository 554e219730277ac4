import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFurtherDown, reachOf, rungs, type Rung } from '#core/symptoms/reach.ts';
import { regions, sensationKinds, type RegionId, type RegionMark, type Side } from '#core/symptoms/regions.ts';

const ids = Object.keys(regions) as RegionId[];
const ladder: readonly (readonly [RegionId, Rung])[] = [
	['low-back', 'back'],
	['sacrum', 'back'],
	['buttock', 'buttock'],
	['thigh-back', 'thigh'],
	['knee', 'knee'],
	['calf', 'calf'],
	['shin', 'calf'],
	['foot-top', 'foot'],
	['sole', 'foot'],
	['toes', 'toes']
];
const beside = ['hip-side', 'groin', 'thigh-front', 'thigh-outer', 'thigh-inner'] as const;

const marks = fc.array(
	fc.record(
		{
			region: fc.constantFrom<string>(...ids, 'left-ear'),
			side: fc.constantFrom<Side>('left', 'right', 'middle'),
			kind: fc.constantFrom(...sensationKinds),
			level: fc.integer({ min: 0, max: 10 })
		},
		{ requiredKeys: ['region'] }
	)
) as fc.Arbitrary<RegionMark[]>;

describe('reach', () => {
	describe.each(sensationKinds)('of %s, read from it', (kind) => {
		describe.each(['left', 'right'] as const)('on the %s', (side) => {
			const other = side === 'left' ? 'right' : 'left';

			test.each(ladder)('%s reaches to %s, and nothing on the other side', (region, rung) => {
				const reach = reachOf([{ region, side, kind }], kind);

				expect(reach).toEqual({
					[side]: { rung, beside: 0 },
					[other]: { beside: 0 },
					unknown: { beside: 0 }
				});
			});

			test.each(beside)('%s stands on no ladder and is counted', (region) => {
				const reach = reachOf([{ region, side, kind }], kind);

				expect(reach).toEqual({ [side]: { beside: 1 }, [other]: { beside: 0 }, unknown: { beside: 0 } });
			});
		});

		test('says nothing of any other kind, but that burning is pain', () => {
			for (const other of sensationKinds.filter((one) => one !== kind)) {
				const reach = reachOf([{ region: 'calf', side: 'left', kind }], other);
				const isPainToo = kind === 'burning' && other === 'pain';
				expect(reach?.left, `${kind} read as ${other}`).toEqual(
					isPainToo ? { rung: 'calf', beside: 0 } : { beside: 0 }
				);
			}
		});
	});

	test('every region has been placed', () => {
		expect([...ladder.map(([region]) => region), ...beside, 'saddle'].sort()).toEqual([...ids].sort());
	});

	test('each rung is further down than the one above it, and nothing marked is above all', () => {
		rungs.forEach((rung, index) => {
			expect(isFurtherDown(rung, rungs[index - 1])).toBe(true);
			expect(isFurtherDown(rungs[index - 1], rung)).toBe(false);
			expect(isFurtherDown(rung, rung)).toBe(false);
		});
		expect(isFurtherDown(undefined, undefined)).toBe(false);
	});

	test('the lowest of several wins, each side on its own', () => {
		const map: RegionMark[] = [
			{ region: 'calf', side: 'left', kind: 'pain' },
			{ region: 'buttock', side: 'left', kind: 'pain' },
			{ region: 'thigh-outer', side: 'left', kind: 'pain' },
			{ region: 'groin', side: 'left', kind: 'pain' },
			{ region: 'thigh-back', side: 'right', kind: 'pain' }
		];

		expect(reachOf(map, 'pain')).toEqual({
			left: { rung: 'calf', beside: 2 },
			right: { rung: 'thigh', beside: 0 },
			unknown: { beside: 0 }
		});
	});

	test('the middle of the back is the top of both ladders', () => {
		for (const region of ['low-back', 'sacrum']) {
			const reach = reachOf([{ region, side: 'middle', kind: 'pain' }], 'pain');
			expect([reach?.left.rung, reach?.right.rung]).toEqual(['back', 'back']);
		}
	});

	test('each kind on its own; pain reads burning and what was not said', () => {
		const map: RegionMark[] = [
			{ region: 'buttock', side: 'left', kind: 'pain' },
			{ region: 'thigh-back', side: 'left', kind: 'burning' },
			{ region: 'knee', side: 'left' },
			{ region: 'calf', side: 'left', kind: 'tingling' },
			{ region: 'sole', side: 'left', kind: 'numb' },
			{ region: 'toes', side: 'left', kind: 'weakness' }
		];

		const read = sensationKinds.map((kind) => [kind, reachOf(map, kind)?.left.rung]);

		expect(Object.fromEntries(read)).toEqual({
			pain: 'knee',
			burning: 'thigh',
			tingling: 'calf',
			numb: 'foot',
			weakness: 'toes'
		});
	});

	test('a side that was not said is counted for neither leg', () => {
		expect(reachOf([{ region: 'calf' }], 'pain')).toEqual({
			left: { beside: 0 },
			right: { beside: 0 },
			unknown: { rung: 'calf', beside: 0 }
		});
	});

	test('unknown regions, a calf in the middle and the saddle area say nothing about reach', () => {
		const map: RegionMark[] = [
			{ region: 'left-ear', side: 'left', kind: 'pain' },
			{ region: 'toString', side: 'left', kind: 'pain' },
			{ region: 'calf', side: 'middle', kind: 'pain' },
			{ region: 'saddle', side: 'middle', kind: 'pain' }
		];

		expect(reachOf(map, 'pain')).toEqual(reachOf([], 'pain'));
	});

	test('a day without a map is unknown, an empty map reaches nowhere', () => {
		expect(reachOf(undefined, 'pain')).toBeUndefined();
		expect(reachOf([], 'pain')).toEqual({ left: { beside: 0 }, right: { beside: 0 }, unknown: { beside: 0 } });
	});

	test('neither the order of the marks nor marking twice matters, and a further mark never raises it', () => {
		fc.assert(
			fc.property(marks, marks, fc.constantFrom(...sensationKinds), (map, more, kind) => {
				const reach = reachOf(map, kind);
				expect(reachOf([...map].reverse(), kind)).toEqual(reach);
				expect(reachOf([...map, ...map], kind)).toEqual(reach);
				for (const side of ['left', 'right', 'unknown'] as const)
					expect(isFurtherDown(reach?.[side].rung, reachOf([...map, ...more], kind)?.[side].rung)).toBe(false);
			}),
			{ seed: 3 }
		);
	});
});
