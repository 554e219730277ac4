import { expect, test } from 'vitest';
import { valueOn } from '#core/progress/measure.ts';
import { entry } from './diary.ts';

test('a scale answer is its own value', () => {
	expect(valueOn(entry('2026-11-01', { 'pain-worst': 8 }), 'pain-worst')).toBe(8);
});

test('minutes are their own value', () => {
	expect(valueOn(entry('2026-11-01', { 'walking-minutes': 0 }), 'walking-minutes')).toBe(0);
	expect(valueOn(entry('2026-11-01', { 'walking-minutes': 45 }), 'sitting-minutes')).toBeUndefined();
});

test('an answer that was not said has no value, and 0 is said', () => {
	expect(valueOn(entry('2026-11-01', {}), 'pain-worst')).toBeUndefined();
	expect(valueOn(entry('2026-11-01', {}), 'weakness')).toBeUndefined();
	expect(valueOn(entry('2026-11-01', { weakness: {} }), 'weakness')).toBeUndefined();
	expect(valueOn(entry('2026-11-01', { weakness: { left: 0 } }), 'weakness')).toBe(0);
});

test('of a sided answer the worse side counts, said or not', () => {
	expect(valueOn(entry('2026-11-01', { numbness: { left: 2, right: 5 } }), 'numbness')).toBe(5);
	expect(valueOn(entry('2026-11-01', { numbness: { left: 2, unknown: 4 } }), 'numbness')).toBe(4);
});
