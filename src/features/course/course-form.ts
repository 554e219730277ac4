/** What stands in the form of a course, as plain values: it is kept as a draft as it is. */
import type { FieldsOf } from '#app/record.svelte.ts';
import type { CourseAnswers, CourseInput } from '#core/course/course-input.ts';
import type { SessionMoment } from '#core/course/lay-out.ts';
import type { Condition, CourseRhythm, NamedCourse, Practitioner } from '#core/course/named-course.ts';
import type { Day } from '#core/time.ts';

export interface CourseForm {
	/** Empty: not chosen. */
	readonly condition: Condition | '';
	readonly onset: string;
	readonly agreed: string;
	readonly rhythm: CourseRhythm | '';
	readonly from: string;
	readonly ended: string;
	readonly practitioner: string;
	readonly contact: string;
	/** Time of day of the sessions to be planned. */
	readonly time: string;
	/** Whether saving also plans the sessions that are shown. */
	readonly plan: 'now' | 'later';
	/** Dates chosen one by one. */
	readonly dates: readonly SessionMoment[];
}

/** Fields that hold a date or a time, where something half typed may stand. */
export type TypedField = 'onset' | 'from' | 'ended' | 'time';

export function blankForm(from: Day): CourseForm {
	return {
		condition: '',
		onset: '',
		agreed: '',
		rhythm: '',
		from,
		ended: '',
		practitioner: '',
		contact: '',
		time: '',
		plan: 'now',
		dates: []
	};
}

/** A stored course in the form; nothing is planned unless it is asked for. */
export function formOf(course: NamedCourse): CourseForm {
	const { condition, onset, agreed, rhythm, from, ended, practitioner } = course;
	return {
		condition,
		onset: onset ?? '',
		agreed: agreed?.toString() ?? '',
		rhythm,
		from,
		ended: ended ?? '',
		practitioner: practitioner?.name ?? '',
		contact: practitioner?.contact ?? '',
		time: '',
		plan: 'later',
		dates: []
	};
}

/** What the check reads. Something that the browser cannot read stands for no date, not for an empty field. */
export function inputOf(form: CourseForm, unreadable: readonly TypedField[]): CourseInput {
	const read = (field: 'onset' | 'from' | 'ended') => (unreadable.includes(field) ? '?' : form[field]);
	const { condition, rhythm, agreed, practitioner, contact } = form;
	return {
		condition: condition || undefined,
		rhythm: rhythm || undefined,
		agreed,
		practitioner,
		contact,
		onset: read('onset'),
		from: read('from'),
		ended: read('ended')
	};
}

/** What the form shows of a course and of its practitioner. */
const shown = [
	'condition',
	'onset',
	'agreed',
	'rhythm',
	'from',
	'ended',
	'practitioner'
] satisfies (keyof CourseAnswers)[];
const shownOfPractitioner = ['name', 'contact'] satisfies (keyof Practitioner)[];

/** The fields of a stored course with the answers over them; what the form does not show stays. */
export function courseFields(answers: CourseAnswers, before: NamedCourse | undefined): FieldsOf<'course'> {
	const practitioner = { ...without(before?.practitioner, shownOfPractitioner), ...answers.practitioner };
	return {
		...without(before, shown),
		...answers,
		...(Object.keys(practitioner).length > 0 && { practitioner })
	};
}

function without(thing: object | undefined, names: readonly string[]): object {
	return Object.fromEntries(Object.entries(thing ?? {}).filter(([name]) => !names.includes(name)));
}

/** A kept draft, if this version can still read it. */
export function formFrom(kept: unknown, blank: CourseForm): CourseForm | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const form: CourseForm = { ...blank, ...kept };
	const fits = (Object.keys(blank) as (keyof CourseForm)[]).every(
		(name) => typeof form[name] === typeof blank[name] && Array.isArray(form[name]) === Array.isArray(blank[name])
	);
	return fits ? form : undefined;
}
