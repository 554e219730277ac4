import { describe, expect, test } from 'vitest';
import type { PreferenceId, Preferences } from '#adapters/preferences/local-preferences.ts';
import { callsHere, placeName } from '#app/calls.ts';
import { Choices } from '#app/choices.svelte.ts';
import { Now } from '#app/now.svelte.ts';
import { Text } from '#app/text.svelte.ts';
import { fixedClock } from '../doubles/fixed-clock.ts';

function calls(zone: string, kept: Partial<Record<PreferenceId, string>> = {}) {
	const preferences: Preferences = { get: (id) => kept[id], set: () => {}, watch: () => () => {} };
	const here = callsHere({ choices: new Choices(preferences, new Text()), now: new Now(fixedClock({ zone })) });
	return here.calls.map(({ href, place }) => [href, place]);
}

describe('what can be dialled', () => {
	test('the place of the zone; what was set beside it where they disagree', () => {
		expect(calls('Asia/Tokyo')).toEqual([['tel:119', 'JP']]);
		expect(calls('Asia/Tokyo', { place: 'VN' })).toEqual([
			['tel:119', 'JP'],
			['tel:115', 'VN']
		]);
	});

	test('two places with one number are one call', () => {
		expect(calls('America/Toronto', { place: 'US' })).toEqual([['tel:911', 'CA']]);
	});

	test('an own number stands beside the place, never in its stead', () => {
		expect(calls('Asia/Tokyo', { 'own-number': '0312345678' })).toEqual([
			['tel:119', 'JP'],
			['tel:0312345678', undefined]
		]);
		expect(calls('Asia/Tokyo', { 'own-number': '119' })).toEqual([['tel:119', 'JP']]);
	});

	test.each([
		{ place: 'XX', 'own-number': 'hospital', urgent: '?' },
		{ place: '', 'own-number': '' },
		{ place: '__proto__', 'own-number': '119;ext=1' }
	])('a damaged setting hides nothing: %j', (kept) => {
		expect(calls('Asia/Tokyo', kept)).toEqual([['tel:119', 'JP']]);
	});
});

test('a place is named in the language of the screen', () => {
	expect(['en', 'ja', 'vi'].map((language) => placeName(language, 'JP'))).toEqual(['Japan', '日本', 'Nhật Bản']);
});
