/** What a patient enters of a course, and what is refused of it. */
import { parseDay, type Day } from '../time.ts';
import {
	agreedRange,
	conditions,
	courseRhythms,
	type Condition,
	type CourseRhythm,
	type NamedCourse
} from './named-course.ts';
import { earliestDay, latestDay, longestOwnWords } from './session.ts';

/** A course as it stands in a form: what was typed, not yet read. */
export interface CourseInput {
	readonly condition: Condition | undefined;
	readonly onset: string;
	readonly agreed: string;
	readonly rhythm: CourseRhythm | undefined;
	readonly from: string;
	readonly ended: string;
	readonly practitioner: string;
	readonly contact: string;
}

export type CourseField = keyof CourseInput;

export type CourseRefusal =
	| 'missing'
	| 'day-impossible'
	/** It began before it was felt, or ended before it began. */
	| 'day-before'
	/** The trouble cannot begin after today, nor the course be over. */
	| 'day-not-yet'
	| 'number-impossible'
	| 'words-too-long';

export interface RefusedCourse {
	readonly field: CourseField;
	readonly reason: CourseRefusal;
}

export type CourseAnswers = Pick<
	NamedCourse,
	'condition' | 'onset' | 'agreed' | 'rhythm' | 'from' | 'ended' | 'practitioner'
>;

export type CheckedCourse =
	| { readonly kind: 'taken'; readonly answers: CourseAnswers }
	/** In the order of the form; at least one. */
	| { readonly kind: 'refused'; readonly refused: readonly RefusedCourse[] };

/**
 * Reads what was typed about a course.
 * Edges: any whole number of sessions 1–200; days of 1900–2199; it may begin on a day to come, but the trouble began,
 * and the course ended, today or before. Full-width digits of Japanese keyboards are read. An empty field is not said.
 * Refuses: every field that cannot stand, each with one reason.
 */
export function checkCourse(input: CourseInput, today: Day): CheckedCourse {
	const refused: RefusedCourse[] = [];
	const refuse = (field: CourseField, reason: CourseRefusal) => void refused.push({ field, reason });
	const condition = conditions.find((each) => each === input.condition);
	const rhythm = courseRhythms.find((each) => each === input.rhythm);
	const [onset, from, ended] = [readDay(input.onset), readDay(input.from), readDay(input.ended)];
	const agreed = readAgreed(input.agreed);
	const [name, contact] = [input.practitioner.trim(), input.contact.trim()];

	if (!condition) refuse('condition', 'missing');
	if (onset === 'impossible') refuse('onset', 'day-impossible');
	else if (onset && onset > today) refuse('onset', 'day-not-yet');
	if (agreed === 'impossible') refuse('agreed', 'number-impossible');
	if (!rhythm) refuse('rhythm', 'missing');
	if (!from) refuse('from', 'missing');
	else if (from === 'impossible') refuse('from', 'day-impossible');
	else if (onset && onset !== 'impossible' && from < onset) refuse('from', 'day-before');
	if (ended === 'impossible') refuse('ended', 'day-impossible');
	else if (ended && from && from !== 'impossible' && ended < from) refuse('ended', 'day-before');
	else if (ended && ended > today) refuse('ended', 'day-not-yet');
	if (isTooLong(name)) refuse('practitioner', 'words-too-long');
	if (isTooLong(contact)) refuse('contact', 'words-too-long');

	if (refused.length > 0 || !condition || !rhythm || !from || from === 'impossible')
		return { kind: 'refused', refused };
	const practitioner = { ...(name !== '' && { name }), ...(contact !== '' && { contact }) };
	return {
		kind: 'taken',
		answers: {
			condition,
			...(onset && onset !== 'impossible' && { onset }),
			...(agreed !== undefined && agreed !== 'impossible' && { agreed }),
			rhythm,
			from,
			...(ended && ended !== 'impossible' && { ended }),
			...(Object.keys(practitioner).length > 0 && { practitioner })
		}
	};
}

function readDay(text: string): Day | 'impossible' | undefined {
	if (text.trim() === '') return undefined;
	const day = parseDay(text.trim());
	return day && day >= earliestDay && day <= latestDay ? day : 'impossible';
}

function readAgreed(text: string): number | 'impossible' | undefined {
	const written = text.normalize('NFKC').trim();
	if (written === '') return undefined;
	const count = /^\d{1,4}$/.test(written) ? Number(written) : 0;
	return count >= agreedRange.from && count <= agreedRange.to ? count : 'impossible';
}

function isTooLong(words: string): boolean {
	return [...words].length > longestOwnWords;
}
