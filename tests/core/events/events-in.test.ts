import { expect, test } from 'vitest';
import { eventsIn, lastDayOf } from '#core/events/events-in.ts';
import { day } from '#core/time.ts';
import { event } from './events.ts';

const window = { from: day('2026-11-08'), to: day('2026-11-15') };
const isIn = (on: string, until?: string) => eventsIn([event('travel', on, until)], window).length === 1;

test('one day is in on the first and the last day of the window, not around it', () => {
	expect(['2026-11-07', '2026-11-08', '2026-11-14', '2026-11-15'].map((on) => isIn(on))).toEqual([
		false,
		true,
		true,
		false
	]);
});

test('one that lasted is in where any of its days is', () => {
	expect(isIn('2026-11-01', '2026-11-07')).toBe(false);
	expect(isIn('2026-11-01', '2026-11-08')).toBe(true);
	expect(isIn('2026-11-01', '2026-12-31')).toBe(true);
	expect(isIn('2026-11-14', '2026-12-31')).toBe(true);
});

test('an end before the beginning counts as one day', () => {
	expect(lastDayOf(event('fall', '2026-11-10', '2026-11-01'))).toBe('2026-11-10');
	expect(lastDayOf(event('fall', '2026-11-10'))).toBe('2026-11-10');
	expect(lastDayOf(event('fall', '2026-11-10', '2026-11-12'))).toBe('2026-11-12');
	expect(isIn('2026-11-10', '2026-11-01')).toBe(true);
});

test('stand by their first day, whatever the order given; an empty window has none', () => {
	const [a, b, c] = [
		event('massage', '2026-11-09'),
		event('yoga', '2026-11-09', '2026-11-11'),
		event('injection', '2026-11-12')
	];

	expect(eventsIn([c, b, a], window)).toEqual([a, b, c]);
	expect(eventsIn([a], { from: window.from, to: window.from })).toEqual([]);
	expect(eventsIn([], window)).toEqual([]);
});
