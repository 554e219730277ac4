import { describe, expect, it } from 'vitest';
import { parts, readMedicines, readPoints, readRegions, readTechniques, sentences } from '#core/import/lists.ts';

describe('a cell with several parts', () => {
	it.each([
		['GB30 BL40', ['GB30', 'BL40']],
		['GB30\u3000BL40、BL23, ST36', ['GB30', 'BL40', 'BL23', 'ST36']],
		['GB30; sore spot; BL40', ['GB30', 'sore spot', 'BL40']],
		['sore spot;', ['sore spot']],
		[' ; ', []]
	])('%j has the parts %j', (text, expected) => {
		expect(parts(text)).toEqual(expected);
	});

	it('keeps sentences whole', () => {
		expect(sentences('a little drowsy; bruise, left')).toEqual(['a little drowsy', 'bruise, left']);
	});
});

describe('regions', () => {
	it('stand on the side of the row, those of the middle in the middle', () => {
		expect(readRegions('low-back buttock Calf', 'left')).toEqual([
			{ region: 'low-back', side: 'middle' },
			{ region: 'buttock', side: 'left' },
			{ region: 'calf', side: 'left' }
		]);
	});

	it('stand on both sides where the row says both', () => {
		expect(readRegions('low-back calf', 'both')).toEqual([
			{ region: 'low-back', side: 'middle' },
			{ region: 'calf', side: 'left' },
			{ region: 'calf', side: 'right' }
		]);
	});

	it('have no side where none is said', () => {
		expect(readRegions('calf saddle', undefined)).toEqual([{ region: 'calf' }, { region: 'saddle', side: 'middle' }]);
	});

	it('take a side of their own', () => {
		expect(readRegions('calf:right low-back:left sole:both', 'left')).toEqual([
			{ region: 'calf', side: 'right' },
			{ region: 'low-back', side: 'left' },
			{ region: 'sole', side: 'left' },
			{ region: 'sole', side: 'right' }
		]);
	});

	it('that are unknown are kept as written', () => {
		expect(readRegions('Elbow __proto__', 'left')).toEqual([
			{ region: 'Elbow', side: 'left' },
			{ region: '__proto__', side: 'left' }
		]);
	});
});

describe('medicines', () => {
	it.each([
		['ibuprofen 200 mg', [{ name: 'ibuprofen', dose: 200, unit: 'mg' }]],
		['ロキソニン60mg', [{ name: 'ロキソニン', dose: 60, unit: 'mg' }]],
		[
			'loxoprofen 60 mg; tramadol 37.5 mg',
			[
				{ name: 'loxoprofen', dose: 60, unit: 'mg' },
				{ name: 'tramadol', dose: 37.5, unit: 'mg' }
			]
		],
		['ibuprofen', [{ name: 'ibuprofen' }]],
		['B12 500 mcg', [{ name: 'B12 500 mcg' }]],
		['ibuprofen 200', [{ name: 'ibuprofen 200' }]],
		['ibuprofen 200 mg twice', [{ name: 'ibuprofen 200 mg twice' }]],
		['ibuprofen 0,5 mg', [{ name: 'ibuprofen 0,5 mg' }]],
		['200 mg', [{ name: '200 mg' }]],
		['=1+1', [{ name: '=1+1' }]]
	])('%j', (text, expected) => {
		expect(readMedicines(text)).toEqual(expected);
	});
});

describe('points and techniques', () => {
	it('have a side or a site behind a colon', () => {
		expect(readPoints('GB30:left BL40 ST36:Both GB34:knee')).toEqual([
			{ point: 'GB30', side: 'left' },
			{ point: 'BL40' },
			{ point: 'ST36', side: 'both' },
			{ point: 'GB34:knee' }
		]);
		expect(readTechniques('needles moxibustion:ST36 :x')).toEqual([
			{ technique: 'needles' },
			{ technique: 'moxibustion', site: 'ST36' },
			{ technique: ':x' }
		]);
	});
});
