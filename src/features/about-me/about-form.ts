/** What stands in the form of About me, as plain values: it is kept as a draft as it is. */
import type { FieldsOf } from '#app/record.svelte.ts';
import { earliestDay, longestOwnWords } from '#core/course/session.ts';
import { parseDay, type Day } from '#core/time.ts';
import type { AboutId, AboutMe } from '#core/warnings/about-me.ts';

export interface AboutForm {
	/** What is absent was not answered. */
	readonly answers: AboutMe['answers'];
	readonly onset: string;
	readonly conditions: string;
	readonly allergies: string;
	readonly name: string;
	readonly born: string;
	readonly address: string;
	readonly reading: string;
	readonly contact: string;
	readonly phone: string;
}

export type TypedField = Exclude<keyof AboutForm, 'answers'>;
/** Fields in which a date may stand half typed. */
export type DateField = 'onset' | 'born';
export type AboutRefusal = 'day-impossible' | 'day-not-yet' | 'words-too-long';

export type CheckedAbout =
	| { readonly kind: 'taken'; readonly fields: FieldsOf<'about-me'> }
	| { readonly kind: 'refused'; readonly refused: { readonly [Field in TypedField]?: AboutRefusal } };

/** Characters that a field holds. Project decision: a list of illnesses may be long, and still has to stand on a card. */
export const longest: { readonly [Field in Exclude<TypedField, DateField>]: number } = {
	conditions: 1000,
	allergies: 1000,
	name: longestOwnWords,
	address: longestOwnWords,
	reading: longestOwnWords,
	contact: longestOwnWords,
	phone: longestOwnWords
};

export const blankForm: AboutForm = {
	answers: {},
	onset: '',
	conditions: '',
	allergies: '',
	name: '',
	born: '',
	address: '',
	reading: '',
	contact: '',
	phone: ''
};

export function formOf({ answers, onset, born, name, conditions, allergies, address, contact }: AboutMe): AboutForm {
	return {
		answers,
		onset: onset ?? '',
		conditions: conditions ?? '',
		allergies: allergies ?? '',
		name: name ?? '',
		born: born ?? '',
		address: address?.local ?? '',
		reading: address?.reading ?? '',
		contact: contact?.name ?? '',
		phone: contact?.phone ?? ''
	};
}

/** The late months are asked about only where there may be a pregnancy; what was answered of them before stays. */
export function isAsked(id: AboutId, { pregnant }: AboutMe['answers']): boolean {
	return id !== 'late-pregnancy' || pregnant === 'yes' || pregnant === 'not-sure';
}

/**
 * Reads what was typed, over what is stored: what the form does not show stays. `unreadable`: fields in which
 * something stands that is no date, which is not the same as an empty one.
 */
export function checkAbout(
	form: AboutForm,
	{ unreadable, before, today }: { unreadable: readonly DateField[]; before: AboutMe | undefined; today: Day }
): CheckedAbout {
	const refused: { [Field in TypedField]?: AboutRefusal } = {};
	const dayOf = (field: DateField): Day | undefined => {
		const typed = form[field].trim();
		const read = parseDay(typed);
		if (unreadable.includes(field) || (typed !== '' && (!read || read < earliestDay)))
			refused[field] = 'day-impossible';
		else if (read && read > today) refused[field] = 'day-not-yet';
		return read;
	};
	const words = (field: keyof typeof longest): string | undefined => {
		const typed = form[field].trim();
		if ([...typed].length > longest[field]) refused[field] = 'words-too-long';
		return typed || undefined;
	};
	const read = {
		onset: dayOf('onset'),
		conditions: words('conditions'),
		allergies: words('allergies'),
		name: words('name'),
		born: dayOf('born')
	};
	const address = { local: words('address'), reading: words('reading') };
	const contact = { name: words('contact'), phone: words('phone') };
	if (Object.keys(refused).length > 0) return { kind: 'refused', refused };
	const said = over(before, {
		...read,
		address: nonEmpty(over(before?.address, address)),
		contact: nonEmpty(over(before?.contact, contact))
	});
	return { kind: 'taken', fields: { ...said, answers: form.answers } };
}

/** A kept draft, if this version can still read it. */
export function formFrom(kept: unknown): AboutForm | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const form: AboutForm = { ...blankForm, ...kept };
	const names = Object.keys(blankForm) as (keyof AboutForm)[];
	return names.every((name) => typeof form[name] === typeof blankForm[name]) ? form : undefined;
}

/** A thing with what was read laid over it; what was emptied goes. */
function over(thing: object | undefined, read: object): object {
	return Object.fromEntries(Object.entries({ ...thing, ...read }).filter(([, value]) => value !== undefined));
}

function nonEmpty(thing: object): object | undefined {
	return Object.keys(thing).length > 0 ? thing : undefined;
}
