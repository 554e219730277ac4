/** What a patient enters of one event, and what is refused of it. */
import { earliestDay, latestDay } from '../course/session.ts';
import { longestNote } from '../symptoms/symptom.ts';
import { parseDay, type Day } from '../time.ts';
import { eventKinds, type DiaryEvent, type EventKind } from './event.ts';

/** An event as it stands in a form: what was typed, not yet read. */
export interface EventInput {
	readonly what: EventKind | undefined;
	readonly day: string;
	/** Empty: one day, or not over. */
	readonly until: string;
	readonly note: string;
}

export type EventField = keyof EventInput;

export type EventRefusal =
	| 'what-missing'
	| 'day-missing'
	| 'day-impossible'
	| 'until-impossible'
	/** Its end lies before its beginning. */
	| 'until-before'
	| 'note-too-long'
	/** "Other" says nothing without words. */
	| 'note-missing';

export interface RefusedEvent {
	readonly field: EventField;
	readonly reason: EventRefusal;
}

export type EventAnswers = Pick<DiaryEvent, EventField>;

export type CheckedEvent =
	| { readonly kind: 'taken'; readonly answers: EventAnswers }
	/** In the order of the form; at least one. */
	| { readonly kind: 'refused'; readonly refused: readonly RefusedEvent[] };

/**
 * Reads what was typed about an event.
 * Edges: days of 1900–2199, also to come (a trip, an operation); an end on the day itself is left out; blanks around
 * the note stay away, and a blank note is none.
 * Refuses: every field that cannot stand, each with one reason.
 */
export function checkEvent(input: EventInput): CheckedEvent {
	const refused: RefusedEvent[] = [];
	const refuse = (field: EventField, reason: EventRefusal) => void refused.push({ field, reason });
	const [what, note] = [eventKinds.find((kind) => kind === input.what), input.note.trim()];
	const [day, until] = [readDay(input.day), readDay(input.until)];

	if (!what) refuse('what', 'what-missing');
	if (input.day.trim() === '') refuse('day', 'day-missing');
	else if (!day) refuse('day', 'day-impossible');
	if (input.until.trim() !== '' && !until) refuse('until', 'until-impossible');
	else if (day && until && until < day) refuse('until', 'until-before');
	if (note.length > longestNote) refuse('note', 'note-too-long');
	else if (what === 'other' && note === '') refuse('note', 'note-missing');

	if (refused.length > 0 || !what || !day) return { kind: 'refused', refused };
	return {
		kind: 'taken',
		answers: { what, day, ...(until && until > day && { until }), ...(note !== '' && { note }) }
	};
}

function readDay(text: string): Day | undefined {
	const day = parseDay(text.trim());
	return day && day >= earliestDay && day <= latestDay ? day : undefined;
}
