/** What a file says, before it meets the record. */
import type { DayEntry, Session, SessionState } from '../record.ts';
import type { Answers } from '../symptoms/symptom.ts';
import type { Day, TimeOfDay } from '../time.ts';

interface SaidRow {
	/** Which of the chosen files, from 0. */
	readonly file: number;
	/** Absent for a thing of a record file, which has no lines. */
	readonly line?: number;
	/** Cells of columns that are kept without being read, by the file's own names. */
	readonly unread?: Readonly<Record<string, string>>;
}

export interface SaidDay extends SaidRow {
	readonly kind: 'day';
	readonly day: Day;
	/** Only what was said: an empty cell says nothing and takes nothing away. */
	readonly answers: Answers;
	/** The thing itself, where the file holds things with their stamps. */
	readonly thing?: DayEntry;
}

/** Fields of a session that a file can tell. */
export type SessionFacts = Partial<
	Pick<
		Session,
		'number' | 'duration' | 'points' | 'techniques' | 'price' | 'painBefore' | 'painAfter' | 'afterEffects' | 'note'
	>
>;

export interface SaidSession extends SaidRow {
	readonly kind: 'session';
	readonly day: Day;
	readonly time?: TimeOfDay;
	/** Absent: not said. Then it is planned while it lies ahead, and done afterwards. */
	readonly state?: SessionState;
	readonly facts: SessionFacts;
	readonly thing?: Session;
}

export type Said = SaidDay | SaidSession;
