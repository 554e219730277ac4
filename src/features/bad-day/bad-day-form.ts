/** What stands in the form of the bad-day plan, as plain values: it is kept as a draft as it is. */
import type { FieldsOf } from '#app/record.svelte.ts';
import type { BadDayPlan } from '#core/care/bad-day-plan.ts';
import type { Day } from '#core/time.ts';

export interface BadDayForm {
	readonly gentle: readonly string[];
	readonly ease: readonly string[];
	readonly heatOrCold: 'heat' | 'cold' | 'neither' | '';
	readonly medicine: string;
	readonly skip: string;
	readonly name: string;
	readonly phone: string;
}

export type TextField = 'medicine' | 'skip' | 'name' | 'phone';

/** Characters that a field holds. Project decision: each still has to be read on a bad day. */
export const longest: Readonly<Record<TextField, number>> = { medicine: 1000, skip: 1000, name: 200, phone: 200 };

export const blankForm: BadDayForm = {
	gentle: [],
	ease: [],
	heatOrCold: '',
	medicine: '',
	skip: '',
	name: '',
	phone: ''
};

export function formOf({ gentle, ease, heatOrCold, medicine, skip, call }: BadDayPlan): BadDayForm {
	return {
		gentle: gentle ?? [],
		ease: ease ?? [],
		heatOrCold: heatOrCold ?? '',
		medicine: medicine ?? '',
		skip: skip ?? '',
		name: call?.name ?? '',
		phone: call?.phone ?? ''
	};
}

/** A kept draft, if this version can still read it. */
export function formFrom(kept: unknown): BadDayForm | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const form: BadDayForm = { ...blankForm, ...kept };
	const texts = ['heatOrCold', 'medicine', 'skip', 'name', 'phone'] as const;
	const lists = [form.gentle, form.ease];
	const isReadable =
		texts.every((field) => typeof form[field] === 'string') &&
		lists.every((list: unknown) => Array.isArray(list) && list.every((each) => typeof each === 'string'));
	return isReadable ? form : undefined;
}

/** The fields in which too much stands. */
export function tooLong(form: BadDayForm): readonly TextField[] {
	return (Object.keys(longest) as TextField[]).filter((field) => [...form[field].trim()].length > longest[field]);
}

/** What is stored of the form, over what stood there: what a newer version stored with it stays. */
export function fieldsOf(form: BadDayForm, before: BadDayPlan | undefined, written: Day): FieldsOf<'bad-day-plan'> {
	const { gentle, ease, heatOrCold } = form;
	const { gentle: _g, ease: _e, heatOrCold: _h, medicine: _m, skip: _s, call: earlier, ...others } = before ?? {};
	const [medicine, skip, name, phone] = [form.medicine, form.skip, form.name, form.phone].map((text) => text.trim());
	const { name: _n, phone: _p, ...more } = earlier ?? {};
	const call = { ...more, ...(name && { name }), ...(phone && { phone }) };
	return {
		...others,
		written,
		...(gentle.length > 0 && { gentle }),
		...(ease.length > 0 && { ease }),
		...(heatOrCold && { heatOrCold }),
		...(medicine && { medicine }),
		...(skip && { skip }),
		...(Object.keys(call).length > 0 && { call })
	};
}
