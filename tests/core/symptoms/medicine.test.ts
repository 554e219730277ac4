import { describe, expect, test } from 'vitest';
import {
	countedMedicines,
	isSameMedicine,
	medicineKey,
	offeredMedicines,
	readDose,
	withoutLast,
	type Medicine
} from '#core/symptoms/medicine.ts';
import type { OwnMedicine } from '#core/symptoms/own-lists.ts';
import type { MedicineTaken } from '#core/symptoms/symptom.ts';
import { time } from '#core/time.ts';
import { makeDay, someInstant } from '../../fixtures/build.ts';

const loxonin: Medicine = { name: 'ロキソニン', dose: 60, unit: 'mg' };
const patch: Medicine = { name: '湿布' };
const takenAt = (medicine: Medicine, at: string): MedicineTaken => ({ ...medicine, at: time(at) });
const own = (id: string, medicine: Medicine, rest: Partial<OwnMedicine> = {}): OwnMedicine => ({
	id,
	made: someInstant,
	changed: someInstant,
	rev: 1,
	source: 'typed',
	...medicine,
	...rest
});
const dayWith = (day: string, ...medicine: readonly MedicineTaken[]) => makeDay({ day, answers: { medicine } });

test.each([
	['60', { kind: 'dose', dose: 60 }],
	['０，５', { kind: 'dose', dose: 0.5 }],
	['0.0001', { kind: 'dose', dose: 0.0001 }],
	['0', { kind: 'wrong' }],
	['-1', { kind: 'wrong' }],
	['1,000', { kind: 'wrong' }],
	['60mg', { kind: 'wrong' }],
	[' ', { kind: 'empty' }]
])('a dose typed as %j', (text, expected) => {
	expect(readDose(text)).toEqual(expected);
});

test('one medicine whatever its letters, another with another dose or unit', () => {
	expect(isSameMedicine({ name: 'Ibu', dose: 1, unit: 'mg' }, { name: 'ＩＢＵ', dose: 1, unit: 'MG' })).toBe(true);
	expect(isSameMedicine(loxonin, { ...loxonin, dose: 30 })).toBe(false);
	expect(isSameMedicine(loxonin, { name: 'ロキソニン', dose: 60 })).toBe(false);
	expect(isSameMedicine(patch, { name: '湿布', unit: '' })).toBe(true);
});

test('one key for one medicine, another for one that only reads alike', () => {
	expect(medicineKey({ name: 'Ibu', dose: 1, unit: 'mg' })).toBe(medicineKey({ name: 'ＩＢＵ', dose: 1, unit: 'MG' }));
	expect(medicineKey({ name: '湿布', unit: '' })).toBe(medicineKey(patch));
	expect(medicineKey({ name: 'Loxonin 60 mg' })).not.toBe(medicineKey({ name: 'Loxonin', dose: 60, unit: 'mg' }));
	expect(medicineKey({ name: 'Loxonin 60', unit: 'mg' })).not.toBe(medicineKey({ name: 'Loxonin 60 mg' }));
});

describe('countedMedicines', () => {
	test('counts each by its first taking, times ascending, those without a time too', () => {
		const day = [takenAt(loxonin, '20:30'), patch, takenAt(loxonin, '08:10'), loxonin];

		expect(countedMedicines(day)).toEqual([
			{ ...loxonin, count: 3, times: ['08:10', '20:30'] },
			{ ...patch, count: 1, times: [] }
		]);
	});

	test('nothing taken counts nothing', () => {
		expect(countedMedicines([])).toEqual([]);
	});
});

test('the last taking of one medicine goes, whatever stands around it', () => {
	const day = [takenAt(loxonin, '20:30'), takenAt(loxonin, '08:10'), patch];

	expect(withoutLast(day, loxonin)).toEqual([takenAt(loxonin, '20:30'), patch]);
	expect(withoutLast([loxonin], loxonin)).toEqual([]);
	expect(withoutLast(day, { name: 'other' })).toEqual(day);
});

describe('offeredMedicines', () => {
	test('own ones as they were made, those used lately first', () => {
		const list = [own('1', patch), own('2', loxonin)];

		expect(offeredMedicines(list, [])).toEqual([patch, loxonin]);
		expect(offeredMedicines(list, [dayWith('2026-11-20', patch), dayWith('2026-11-21', loxonin)])).toEqual([
			loxonin,
			patch
		]);
	});

	test('those of the last day that has any are offered too, those of earlier days are not', () => {
		const days = [
			makeDay({ day: '2026-11-21' }),
			dayWith('2026-11-20', takenAt({ name: 'Imported' }, '09:00'), loxonin),
			dayWith('2026-11-19', { name: 'Earlier' })
		];

		expect(offeredMedicines([own('1', loxonin)], days)).toEqual([loxonin, { name: 'Imported' }]);
	});

	test('a retired one is not offered, also where it was taken yesterday', () => {
		expect(offeredMedicines([own('1', loxonin, { retired: true })], [dayWith('2026-11-21', loxonin)])).toEqual([]);
	});

	test('one that was retired and made anew is offered', () => {
		const list = [own('1', loxonin, { retired: true }), own('2', loxonin)];

		expect(offeredMedicines(list, [dayWith('2026-11-21', loxonin)])).toEqual([loxonin]);
	});
});
