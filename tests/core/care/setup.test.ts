import { expect, test } from 'vitest';
import { setupIdOf, setupPlaces, setupPoints, setupStanding } from '#core/care/setup.ts';

const all = (place: keyof typeof setupPoints) =>
	Object.fromEntries(setupPoints[place].map((point) => [point, 'yes' as const]));

test.each(setupPlaces)('%s: never looked at is unknown, all yes is done', (place) => {
	expect(setupStanding(place, undefined)).toBe('unknown');
	expect(setupStanding(place, { points: all(place) })).toBe('done');
});

test('one point not yet, or not said, keeps it open', () => {
	expect(setupStanding('desk', { points: { ...all('desk'), 'stand-up': 'not-yet' } })).toBe('open');
	expect(setupStanding('desk', { points: { 'feet-flat': 'yes' } })).toBe('open');
	expect(setupStanding('desk', { points: {} })).toBe('open');
});

test('each place has an id of its own', () => {
	expect(new Set(setupPlaces.map(setupIdOf)).size).toBe(setupPlaces.length);
});
