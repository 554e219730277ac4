/** Every note of the diary, wherever it was written, and those that hold given words. */
import type { Day } from '../time.ts';
import { diaryDays, type Diary } from './diary-day.ts';
import { patternOf, searchable } from './search.ts';

export interface Note {
	readonly day: Day;
	readonly of: 'day' | 'moment' | 'session';
	/** The id of the moment or session, the day of a day's own note. */
	readonly id: string;
	readonly text: string;
	/** The text as it is searched. */
	readonly searched: string;
}

/** The notes that say something, newest day first; within a day the day's own, then moments, then sessions. */
export function notesOf(diary: Diary): Note[] {
	return diaryDays(diary).flatMap(({ day, entry, moments, sessions }) => [
		...noteOf(day, 'day', day, entry?.answers.note),
		...moments.flatMap(({ id, note }) => noteOf(day, 'moment', id, note)),
		...sessions.flatMap(({ id, note }) => noteOf(day, 'session', id, note))
	]);
}

/** The notes that hold these words, in the order that came in. Unknown: no words yield none. */
export function notesHolding(notes: readonly Note[], words: string): Note[] {
	const pattern = patternOf(words);
	return pattern ? notes.filter(({ searched }) => pattern.test(searched)) : [];
}

function noteOf(day: Day, of: Note['of'], id: string, text: string | undefined): Note[] {
	return text?.trim() ? [{ day, of, id, text, searched: searchable(text) }] : [];
}
