import { expect, test } from 'vitest';
import { day } from '#core/time.ts';
import { blankForm, fieldsOf, formFrom, formOf, tooLong } from '#features/bad-day/bad-day-form.ts';
import { dialledOf } from '#features/bad-day/dialled.ts';
import { someInstant } from '../../fixtures/build.ts';

const today = day('2026-11-22');
const plan = {
	made: someInstant,
	changed: someInstant,
	rev: 2,
	source: 'typed',
	id: 'bad-day-plan',
	written: day('2026-11-01'),
	gentle: ['walk'],
	ease: ['side-pillow'],
	heatOrCold: 'cold',
	medicine: 'One',
	skip: 'Laundry',
	call: { name: 'Hana', phone: '03', later: 'x' },
	later: 'x'
} as const;

test('a form left as it stands says the same, with the day it was written anew', () => {
	expect(fieldsOf(formOf(plan), plan, today)).toEqual({ ...plan, written: today });
});

test('what was emptied goes; what a newer version stored stays', () => {
	const { made, changed, rev, source, id, later } = plan;

	expect(fieldsOf(blankForm, plan, today)).toEqual({
		...{ made, changed, rev, source, id, later },
		written: today,
		call: { later: 'x' }
	});
	expect(fieldsOf({ ...blankForm, medicine: '  ' }, undefined, today)).toEqual({ written: today });
});

test('says which field holds too much', () => {
	expect(tooLong({ ...blankForm, medicine: 'x'.repeat(1000), name: '😀'.repeat(200) })).toEqual([]);
	expect(tooLong({ ...blankForm, skip: 'x'.repeat(1001), phone: 'x'.repeat(201) })).toEqual(['skip', 'phone']);
});

test('a draft that this version cannot read is left', () => {
	expect(formFrom({ ...blankForm, skip: 'x' })).toEqual({ ...blankForm, skip: 'x' });
	for (const kept of [undefined, 'x', { gentle: 'x' }, { ease: [1] }, { skip: 5 }])
		expect(formFrom(kept)).toBeUndefined();
});

test.each([
	['03-1234-5678', 'tel:0312345678'],
	['+81 (3) 1234 5678', 'tel:+81312345678'],
	['０３ー１２３４ー５６７８', 'tel:0312345678'],
	['Clinic 03-1234', undefined],
	['12', undefined],
	['', undefined]
])('%j is dialled as %s', (typed, dialled) => {
	expect(dialledOf(typed)).toBe(dialled);
});
