import fc from 'fast-check';
import { expect, test } from 'vitest';
import { doseRanges, doseSides, type Dose, type DoseRhythm } from '#core/care/dose.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import { day } from '#core/time.ts';
import { checkAgreement } from '#features/plan/agreement.ts';
import {
	blankForm,
	checkPlan,
	fieldsOver,
	formFrom,
	formOf,
	ranges,
	type NumberField
} from '#features/plan/plan-form.ts';
import { someInstant } from '../../fixtures/build.ts';

const item: PlanItem = {
	made: someInstant,
	changed: someInstant,
	rev: 1,
	source: 'typed',
	id: 'x',
	from: day('2026-11-01')
};
const within = ({ from, to }: { from: number; to: number }) => fc.integer({ min: from, max: to });
const anyRhythm: fc.Arbitrary<DoseRhythm> = fc.oneof(
	fc.record({ kind: fc.constant('per-day' as const), times: within(doseRanges['per-day']) }),
	fc.record({ kind: fc.constant('per-week' as const), days: within(doseRanges['per-week']) }),
	fc.constant({ kind: 'when-needed' } as const)
);
const anyWholeDose: fc.Arbitrary<Dose> = fc.record({
	seconds: within(doseRanges.seconds),
	repetitions: within(doseRanges.repetitions),
	sets: within(doseRanges.sets),
	rest: within(doseRanges.rest),
	sides: fc.constantFrom(...doseSides),
	rhythm: anyRhythm
});

test('every dose that may be entered comes back from the form as it was', () => {
	fc.assert(
		fc.property(anyWholeDose, (dose) => {
			expect(checkPlan(formOf(item, dose), false)).toEqual({ kind: 'taken', taken: { dose } });
		}),
		{ seed: 6 }
	);
});

const fields = (Object.keys(ranges) as NumberField[]).map(
	(field) => [field, ranges[field].from, ranges[field].to] as const
);

test.each(fields)('%s is taken from %i to %i and nowhere else', (field, from, to) => {
	const rhythm = field === 'days' ? 'per-week' : 'per-day';
	const read = (typed: string) => checkPlan({ ...blankForm, timed: true, rhythm, [field]: typed }, false).kind;

	for (const typed of [from, to].map(String)) expect(read(typed), typed).toBe('taken');
	expect(read(` ${String(to)} `)).toBe('taken');
	for (const typed of [String(from - 1), String(to + 1), '', 'x', '1.5', '-1', '1e1', '99999999']) {
		expect(read(typed), typed).toBe('refused');
	}
});

test('digits of a Japanese keyboard are digits', () => {
	expect(checkPlan({ ...blankForm, timed: true, rest: '１２' }, false)).toMatchObject({
		taken: { dose: { rest: 12 } }
	});
});

test('a routine in own words needs a name of at most 200 characters', () => {
	expect(checkPlan({ ...blankForm, name: '  ' }, true)).toEqual({ kind: 'refused', refused: { name: 'missing' } });
	expect(checkPlan({ ...blankForm, name: '😀'.repeat(200) }, true).kind).toBe('taken');
	expect(checkPlan({ ...blankForm, name: 'x'.repeat(201) }, true)).toEqual({
		kind: 'refused',
		refused: { name: 'long' }
	});
	expect(checkPlan({ ...blankForm, name: ' Walk ', side: 'left' }, true)).toEqual({
		kind: 'taken',
		taken: { name: 'Walk', side: 'left' }
	});
});

test('what a newer version stored stays, and a dose that was taken away goes', () => {
	const dose: Dose = { seconds: 5, repetitions: 1, sets: 1, rest: 0, sides: 'none', rhythm: { kind: 'when-needed' } };
	const before = { ...item, name: 'Walk', dose, side: 'left', later: 'x' } as PlanItem;

	expect(fieldsOver(before, { name: 'Run' })).toEqual({ ...item, name: 'Run', later: 'x' });
});

test('a draft that this version cannot read is left', () => {
	expect(formFrom({ ...blankForm, name: 'Walk' })).toEqual({ ...blankForm, name: 'Walk' });
	for (const kept of [undefined, 'x', { rhythm: 'often' }, { sides: 'both' }, { seconds: 5 }, { side: 'up' }]) {
		expect(formFrom(kept)).toBeUndefined();
	}
});

test.each([
	['2026-11-22', '', { kind: 'taken', agreed: { on: '2026-11-22' } }],
	['2026-11-21', ' Dr. Sato ', { kind: 'taken', agreed: { on: '2026-11-21', by: 'Dr. Sato' } }],
	['2026-11-23', '', { kind: 'refused', refused: { on: 'not-yet' } }],
	['', '', { kind: 'refused', refused: { on: 'missing' } }],
	['2026-02-30', '', { kind: 'refused', refused: { on: 'missing' } }],
	['2026-11-22', 'x'.repeat(201), { kind: 'refused', refused: { by: 'long' } }]
])('the word of the practitioner on %j', (on, by, expected) => {
	expect(checkAgreement({ on, by }, day('2026-11-22'))).toEqual(expected);
});
