import { expect, test } from 'vitest';
import { editsOf } from '#core/history/day-edits.ts';
import { editsAfter } from '#core/symptoms/edits.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { day, time, type Instant } from '#core/time.ts';
import { makeDay } from '../../fixtures/build.ts';

const on = (date: string, instant: string) => ({
	day: day(date),
	time: time('12:00'),
	zone: 'Asia/Tokyo',
	instant: instant as Instant
});

test('a day never changed has no edits', () => {
	expect(editsOf(makeDay())).toEqual([]);
});

test('says what stood before and what stands now', () => {
	const entry = makeDay({
		answers: { 'pain-average': 6, note: 'rain' },
		edits: [{ on: day('2026-11-24'), was: { 'pain-average': 4 } }]
	});

	expect(editsOf(entry)).toEqual([
		{ on: '2026-11-24', ids: ['pain-average'], was: { 'pain-average': 4 }, is: { 'pain-average': 6 } }
	]);
});

test('what was not said before or is not any more is absent', () => {
	const entry = makeDay({
		answers: { 'pain-average': 5, note: 'rain' },
		edits: [{ on: day('2026-11-24'), was: { note: null, stress: 3 } }]
	});

	expect(editsOf(entry)).toEqual([
		{ on: '2026-11-24', ids: ['note', 'stress'], was: { stress: 3 }, is: { note: 'rain' } }
	]);
});

test('each edit says what it became, not what it became later; the newest first', () => {
	const steps: Answers[] = [
		{ 'pain-average': 4 },
		{ 'pain-average': 6, note: 'rain' },
		{ 'pain-average': 7, note: 'rain' },
		{ 'pain-average': 7 }
	];
	let entry = makeDay({ answers: steps[0] ?? {} });
	for (const [index, answers] of steps.slice(1).entries()) {
		const edits = editsAfter(entry, answers, on(`2026-11-2${index + 3}`, `2026-11-2${index + 3}T03:00:00.000Z`));
		entry = { ...entry, answers, edits };
	}

	expect(editsOf(entry)).toEqual([
		{ on: '2026-11-25', ids: ['note'], was: { note: 'rain' }, is: {} },
		{ on: '2026-11-24', ids: ['pain-average'], was: { 'pain-average': 6 }, is: { 'pain-average': 7 } },
		{
			on: '2026-11-23',
			ids: ['pain-average', 'note'],
			was: { 'pain-average': 4 },
			is: { 'pain-average': 6, note: 'rain' }
		}
	]);
});
