import { describe, expect, test } from 'vitest';
import { editsAfter } from '#core/symptoms/edits.ts';
import type { DayEntry } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { day, time, type Instant, type Moment } from '#core/time.ts';
import { makeDay } from '../../fixtures/build.ts';

const monday = day('2026-11-23');
const made = '2026-11-23T12:00:00.000Z' as Instant;

function stored(answers: Answers, edits?: DayEntry['edits']): DayEntry {
	return { ...makeDay({ day: monday, answers }), made, ...(edits && { edits }) };
}

function at(instant: string, on: string): Moment {
	return { instant: instant as Instant, day: day(on), time: time('08:00'), zone: 'Asia/Tokyo' };
}

const tuesday = at('2026-11-23T23:00:00.000Z', '2026-11-24');
const wednesday = at('2026-11-24T23:00:00.000Z', '2026-11-25');

describe('what was changed after the fact', () => {
	test('keeps what stood before, with the day of the change', () => {
		expect(editsAfter(stored({ 'pain-average': 4 }), { 'pain-average': 6 }, tuesday)).toEqual([
			{ on: '2026-11-24', was: { 'pain-average': 4 } }
		]);
	});

	test('keeps that nothing had been said', () => {
		expect(editsAfter(stored({ 'pain-average': 4 }), { 'pain-average': 4, note: 'x' }, tuesday)).toEqual([
			{ on: '2026-11-24', was: { note: null } }
		]);
	});

	test('keeps an answer that was taken away', () => {
		expect(editsAfter(stored({ 'pain-average': 4, note: 'x' }), { 'pain-average': 4 }, tuesday)).toEqual([
			{ on: '2026-11-24', was: { note: 'x' } }
		]);
	});

	test('is nothing on the day itself', () => {
		const sameDay = at('2026-11-23T14:00:00.000Z', '2026-11-23');
		expect(editsAfter(stored({ 'pain-average': 4 }), { 'pain-average': 6 }, sameDay)).toEqual([]);
	});

	test.each([
		['59 minutes', '2026-11-23T12:59:59.000Z', 0],
		['60 minutes', '2026-11-23T13:00:00.000Z', 1]
	])('is nothing while the day is still being written: %s after the first entry', (_, instant, count) => {
		const edits = editsAfter(stored({ 'pain-average': 4 }), { 'pain-average': 6 }, at(instant, '2026-11-24'));
		expect(edits).toHaveLength(count);
	});

	test('is nothing while a clock was set back', () => {
		const before = at('2026-11-20T12:00:00.000Z', '2026-11-24');
		expect(editsAfter(stored({ 'pain-average': 4 }), { 'pain-average': 6 }, before)).toEqual([]);
	});

	test('keeps the first word of each later day', () => {
		const first = editsAfter(stored({ 'pain-average': 4 }), { 'pain-average': 6 }, tuesday);
		const second = editsAfter(stored({ 'pain-average': 6 }, first), { 'pain-average': 8 }, tuesday);
		const third = editsAfter(stored({ 'pain-average': 8 }, second), { 'pain-average': 2 }, wednesday);

		expect(second).toEqual([{ on: '2026-11-24', was: { 'pain-average': 4 } }]);
		expect(third).toEqual([
			{ on: '2026-11-24', was: { 'pain-average': 4 } },
			{ on: '2026-11-25', was: { 'pain-average': 8 } }
		]);
	});

	test('leaves no trace where the change was taken back on the same day', () => {
		const edits = editsAfter(stored({ 'pain-average': 4 }), { 'pain-average': 6 }, tuesday);
		expect(editsAfter(stored({ 'pain-average': 6 }, edits), { 'pain-average': 4 }, tuesday)).toEqual([]);
	});

	test('is nothing for a day that was not there', () => {
		expect(editsAfter(undefined, { 'pain-average': 6 }, tuesday)).toEqual([]);
	});
});
