import { describe, expect, test } from 'vitest';
import { clinicPlace, emergencyPlaces, placeNamed } from '#content/emergency-places.ts';
import { placeOfZone } from '#content/emergency-zones.ts';
import { dialOf, placesToCall } from '#core/warnings/places-to-call.ts';

const first = (zone: string, chosen?: keyof typeof emergencyPlaces) =>
	placesToCall({ zone, chosen, clinic: clinicPlace, placeOf: placeOfZone }).places.map(
		(place) => emergencyPlaces[place].call
	);

describe('numbers by zone', () => {
	test.each([
		['Asia/Tokyo', ['119']],
		['Asia/Ho_Chi_Minh', ['115', '119']],
		['Asia/Saigon', ['115', '119']],
		['America/New_York', ['911', '119']],
		['America/Indiana/Knox', ['911', '119']],
		['America/Toronto', ['911', '119']],
		['Europe/London', ['999', '119']],
		['Europe/Dublin', ['112', '119']],
		['Europe/Paris', ['112', '119']],
		['Australia/Sydney', ['000', '119']],
		['Pacific/Auckland', ['111', '119']],
		['Asia/Seoul', ['119']],
		['America/Sao_Paulo', ['119']],
		['UTC', ['119']],
		['nonsense', ['119']]
	])('%s', (zone, numbers) => {
		expect(first(zone)).toEqual(numbers);
	});

	test('every zone of this machine names one place or none, and every place has zones', () => {
		const places = new Set(Intl.supportedValuesOf('timeZone').map(placeOfZone));

		expect([...places].sort()).toEqual([...Object.keys(emergencyPlaces), undefined].sort());
	});
});

test('every number can be dialled', () => {
	for (const { call } of Object.values(emergencyPlaces)) expect(dialOf(call)).toBe(call);
});

test('what is kept names a place, or none', () => {
	expect(placeNamed('VN')).toBe('VN');
	for (const word of [undefined, '', 'vn', 'constructor', 'XX']) expect(placeNamed(word)).toBeUndefined();
});
