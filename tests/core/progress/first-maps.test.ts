import { expect, test } from 'vitest';
import { firstMapSpan, mapsIn } from '#core/progress/first-maps.ts';
import { addDays, day } from '#core/time.ts';
import { entry } from './diary.ts';

const start = day('2026-11-01');
const span = (from: number, to: number) => ({ from: addDays(start, from), to: addDays(start, to) });
const map = (at: number) => entry(addDays(start, at), { regions: [] });
const [early, late] = [span(0, 7), span(30, 37)];

test('maps of a span, an empty one among them; other days have none', () => {
	const days = [map(0), entry('2026-11-02', { 'pain-average': 4 }), map(6), map(7)];

	expect(mapsIn(days, early)).toEqual([[], []]);
});

test('the first span where it has a map', () => {
	expect(firstMapSpan([map(12), map(6)], early, late)).toEqual(early);
});

test('else seven days from the first map after it, as far as they lie before the later span', () => {
	expect(firstMapSpan([map(31), map(20), map(12)], early, late)).toEqual(span(12, 19));
	expect(firstMapSpan([map(27)], early, late)).toEqual(span(27, 30));
});

test('no map before the later span leaves the first one', () => {
	expect(firstMapSpan([map(30), map(33)], early, late)).toEqual(early);
	expect(firstMapSpan([], early, late)).toEqual(early);
});
