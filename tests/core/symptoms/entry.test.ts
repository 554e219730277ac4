import { describe, expect, test } from 'vitest';
import { stamp, type DayEntry } from '#core/record.ts';
import { asksAgain, averageSaidAt, isSoFar, mergeAnswers, offeredDay, same } from '#core/symptoms/entry.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { day, time, type Instant, type Moment } from '#core/time.ts';

const instant = '2026-11-22T03:00:00.000Z' as Instant;
const at = (clock: string, date = '2026-11-22'): Moment => ({
	instant,
	day: day(date),
	time: time(clock),
	zone: 'Asia/Tokyo'
});
const entry = (answers: Answers, averageAt?: string): DayEntry => ({
	...stamp(instant, 'typed'),
	day: day('2026-11-22'),
	answers,
	...(averageAt && { averageAt: time(averageAt) })
});

describe('the day offered', () => {
	test.each([
		['00:00', '2026-11-21'],
		['03:59', '2026-11-21'],
		['04:00', '2026-11-22'],
		['23:59', '2026-11-22']
	])('at %s is %s', (clock, expected) => {
		expect(offeredDay(at(clock))).toBe(expected);
	});

	test('crosses the year', () => {
		expect(offeredDay(at('01:00', '2026-01-01'))).toBe('2025-12-31');
	});
});

describe('an average', () => {
	test('said on the day keeps its time, said afterwards keeps none', () => {
		expect(averageSaidAt(day('2026-11-22'), at('14:05'))).toBe('14:05');
		expect(averageSaidAt(day('2026-11-21'), at('02:00'))).toBeUndefined();
	});

	test.each([
		['16:59', true],
		['17:00', false],
		['17:01', false]
	])('said at %s is so far: %s', (clock, soFar) => {
		expect(isSoFar(entry({ 'pain-average': 5 }, clock))).toBe(soFar);
	});

	test('without a time, or not said at all, is not so far', () => {
		expect(isSoFar(entry({ 'pain-average': 5 }))).toBe(false);
		expect(isSoFar(entry({ 'pain-worst': 5 }, '09:00'))).toBe(false);
	});

	test('so far is asked for again in the evening of its own day only', () => {
		const soFar = entry({ 'pain-average': 5 }, '09:00');

		expect(asksAgain(soFar, at('16:59'))).toBe(false);
		expect(asksAgain(soFar, at('17:00'))).toBe(true);
		expect(asksAgain(soFar, at('18:00', '2026-11-23'))).toBe(false);
		expect(asksAgain(entry({ 'pain-average': 5 }, '17:00'), at('18:00'))).toBe(false);
	});
});

describe('two edits of one day', () => {
	test('meet where they touch different answers', () => {
		const seen = entry({ 'pain-average': 5 });
		const stored = entry({ 'pain-average': 5, note: 'written elsewhere' });

		expect(mergeAnswers(seen, stored, { 'pain-worst': 7 })).toEqual({
			kind: 'merged',
			answers: { 'pain-average': 5, note: 'written elsewhere', 'pain-worst': 7 },
			touched: []
		});
	});

	test('collide where both changed the same answer', () => {
		const merge = mergeAnswers(entry({ 'pain-average': 5 }), entry({ 'pain-average': 8 }), { 'pain-average': 3 });

		expect(merge.kind).toBe('conflict');
		expect(merge.touched).toEqual(['pain-average']);
	});

	test('do not collide where both say the same', () => {
		const merge = mergeAnswers(entry({}), entry({ numbness: { right: 1, left: 2 } }), {
			numbness: { left: 2, right: 1 }
		});

		expect(merge.kind).toBe('merged');
	});

	test('collide when the day was deleted meanwhile', () => {
		expect(mergeAnswers(entry({ 'pain-average': 5 }), undefined, { 'pain-average': 6 }).kind).toBe('conflict');
	});

	test('an answer taken back is gone, and unknown ones stay', () => {
		const stored = { ...entry({ 'pain-average': 5, note: 'x' }) };
		const withUnknown = { ...stored, answers: { ...stored.answers, 'from-a-newer-version': [1] } as Answers };

		expect(mergeAnswers(withUnknown, withUnknown, { note: undefined }).answers).toEqual({
			'pain-average': 5,
			'from-a-newer-version': [1]
		});
	});
});

test('lists are the same only in the same order, objects in any', () => {
	expect(same([1, 2], [2, 1])).toBe(false);
	expect(same({ a: 1, b: { c: 2 } }, { b: { c: 2 }, a: 1 })).toBe(true);
	expect(same({ a: 1 }, { a: 1, b: undefined })).toBe(false);
	expect(same([], {})).toBe(false);
	expect(same(null, {})).toBe(false);
});
