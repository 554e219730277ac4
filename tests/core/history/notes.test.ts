import { expect, test } from 'vitest';
import { excerptOf, patternOf } from '#core/history/search.ts';
import { notesHolding, notesOf } from '#core/history/notes.ts';
import { stamp } from '#core/record.ts';
import type { MomentNote } from '#core/symptoms/moment-note.ts';
import { addDays, day, time } from '#core/time.ts';
import { makeDay, makeSession, someInstant } from '../../fixtures/build.ts';

const moment = (id: string, of: string, note?: string): MomentNote => ({
	...stamp(someInstant, 'typed'),
	id,
	day: day(of),
	time: time('08:00'),
	...(note !== undefined && { note })
});
const diary = {
	days: [
		makeDay({ day: '2026-11-18', answers: { note: 'Đau lưng' } }),
		makeDay({ day: '2026-11-20', answers: { note: 'rain' } }),
		makeDay({ day: '2026-11-21', answers: { note: '  \n' } }),
		makeDay({ day: '2026-11-22' })
	],
	sessions: [makeSession({ id: 's', day: '2026-11-18', note: 'lưng đau sau châm' })],
	moments: [moment('m', '2026-11-18', 'đau nhói'), moment('n', '2026-11-19')]
};

test('notes of days, moments and sessions, the newest first; blank ones say nothing', () => {
	expect(notesOf(diary).map(({ of, id, text }) => [of, id, text])).toEqual([
		['day', '2026-11-20', 'rain'],
		['day', '2026-11-18', 'Đau lưng'],
		['moment', 'm', 'đau nhói'],
		['session', 's', 'lưng đau sau châm']
	]);
});

test('those that hold the words, in the same order', () => {
	const notes = notesOf(diary);

	expect(notesHolding(notes, 'dau').map(({ id }) => id)).toEqual(['2026-11-18', 'm', 's']);
	expect(notesHolding(notes, 'dau lung').map(({ id }) => id)).toEqual(['2026-11-18']);
	expect(notesHolding(notes, 'snow')).toEqual([]);
	expect(notesHolding(notes, ' ')).toEqual([]);
});

test('500 notes of 20,000 characters, of every kind, are searched to their ends', () => {
	const filler = `雨で腰が重い。Đau lưng ạ. مرحبا 👩‍🦽 e\u0301 𠮷野家 `.repeat(500).slice(0, 19_980);
	const days = Array.from({ length: 500 }, (_, index) =>
		makeDay({
			day: addDays(day('2026-11-22'), -index),
			answers: { note: `${filler}${index % 50 === 0 ? ' kim châm Đặc biệt' : ''}` }
		})
	);
	const notes = notesOf({ days, sessions: [], moments: [] });
	const pattern = patternOf('dac biet');

	const found = notesHolding(notes, 'dac biet');

	expect(found).toHaveLength(10);
	expect(pattern && found.map(({ text }) => excerptOf(text, pattern)?.match)).toEqual(found.map(() => 'Đặc biệt'));
	expect(notesHolding(notes, 'đau lưng')).toHaveLength(500);
});
