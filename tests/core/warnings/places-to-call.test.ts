import { describe, expect, test } from 'vitest';
import { dialOf, placesToCall } from '#core/warnings/places-to-call.ts';

type Place = 'here' | 'there' | 'clinic';
const known: Readonly<Record<string, Place>> = { 'Area/Here': 'here', 'Area/There': 'there', 'Area/Clinic': 'clinic' };
const at = (zone: string, chosen?: Place) =>
	placesToCall<Place>({ zone, chosen, clinic: 'clinic', placeOf: (each) => known[each] });

describe('whose number stands', () => {
	test.each([
		['what was set, and the zone agrees', 'Area/Here', 'here', ['here'], false],
		['the zone disagrees with what was set: both, its own first', 'Area/There', 'here', ['there', 'here'], false],
		['nothing set: the zone, and the clinic', 'Area/Here', undefined, ['here', 'clinic'], false],
		['nothing set, on the zone of the clinic', 'Area/Clinic', undefined, ['clinic'], false],
		['the clinic is no third once a place is set', 'Area/There', 'there', ['there'], false],
		['a zone of no known number', 'Area/Else', undefined, ['clinic'], true],
		['a zone of no known number, and one set', 'Area/Else', 'here', ['here'], true],
		['a zone that names no place', 'UTC', undefined, ['clinic'], false],
		['another that names none', 'Etc/GMT+9', 'there', ['there'], false],
		['no zone at all', '', undefined, ['clinic'], false]
	] as const)('%s', (_, zone, chosen, places, isElsewhere) => {
		expect(at(zone, chosen)).toEqual({ places, isElsewhere });
	});
});

describe('a number typed', () => {
	test.each([
		['119', '119'],
		['03-3212-2323', '0332122323'],
		['+81 (3) 3212.2323', '+81332122323'],
		['１１９', '119'],
		['03ー3212ー2323', '0332122323'],
		['11', '11'],
		['*101', '*101']
	])('%s dials %s', (typed, dial) => {
		expect(dialOf(typed)).toBe(dial);
	});

	test.each(['', '1', '#7119', 'hospital', '1'.repeat(21), '119;ext=1', '+'])('%s dials nothing', (typed) => {
		expect(dialOf(typed)).toBeUndefined();
	});
});
