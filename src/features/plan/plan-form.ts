/** What stands in the form of an item, as plain values: it is kept as a draft as it is. */
import type { FieldsOf } from '#app/record.svelte.ts';
import { doseRanges, doseSides, type Dose, type DoseRhythm, type DoseSides } from '#core/care/dose.ts';
import type { PlanItem } from '#core/care/plan-item.ts';

export const rhythms = ['per-day', 'per-week', 'when-needed'] as const satisfies DoseRhythm['kind'][];

/** `seconds` to `days` as typed. `timed`: it has a dose at all. `side`: empty where none was named. */
export interface PlanForm {
	readonly name: string;
	readonly timed: boolean;
	readonly seconds: string;
	readonly repetitions: string;
	readonly sets: string;
	readonly rest: string;
	readonly sides: DoseSides;
	readonly rhythm: DoseRhythm['kind'];
	readonly times: string;
	readonly days: string;
	readonly side: 'left' | 'right' | '';
}

export type NumberField = 'seconds' | 'repetitions' | 'sets' | 'rest' | 'times' | 'days';
export type Refused = { readonly [Field in NumberField]?: 'number' } & { readonly name?: 'missing' | 'long' };

export interface Taken {
	readonly name?: string;
	readonly dose?: Dose;
	readonly side?: 'left' | 'right';
}

/** Longest name of a routine in own words, in characters as people count them. */
export const longestName = 200;

export const ranges: Readonly<Record<NumberField, { readonly from: number; readonly to: number }>> = {
	seconds: doseRanges.seconds,
	repetitions: doseRanges.repetitions,
	sets: doseRanges.sets,
	rest: doseRanges.rest,
	times: doseRanges['per-day'],
	days: doseRanges['per-week']
};

/** What a routine in own words begins with. */
export const blankForm: PlanForm = {
	name: '',
	timed: false,
	seconds: '15',
	repetitions: '2',
	sets: '1',
	rest: '5',
	sides: 'none',
	rhythm: 'per-day',
	times: '1',
	days: '3',
	side: ''
};

export function formOf({ name, side }: Pick<PlanItem, 'name' | 'side'>, dose: Dose | undefined): PlanForm {
	return { ...blankForm, name: name ?? '', side: side ?? '', ...(dose && doseForm(dose)) };
}

/** The fields of a form that a dose fills. */
export function doseForm({ seconds, repetitions, sets, rest, sides, rhythm }: Dose): Partial<PlanForm> {
	return {
		timed: true,
		seconds: String(seconds),
		repetitions: String(repetitions),
		sets: String(sets),
		rest: String(rest),
		sides,
		rhythm: rhythm.kind,
		...(rhythm.kind === 'per-day' && { times: String(rhythm.times) }),
		...(rhythm.kind === 'per-week' && { days: String(rhythm.days) })
	};
}

/** A kept draft, if this version can still read it. */
export function formFrom(kept: unknown): PlanForm | undefined {
	if (typeof kept !== 'object' || kept === null) return undefined;
	const form: PlanForm = { ...blankForm, ...kept };
	const names = Object.keys(blankForm) as (keyof PlanForm)[];
	const isReadable =
		names.every((name) => typeof form[name] === typeof blankForm[name]) &&
		doseSides.includes(form.sides) &&
		rhythms.includes(form.rhythm) &&
		['left', 'right', ''].includes(form.side);
	return isReadable ? form : undefined;
}

/** Reads what was typed. `own`: a routine in own words, which needs a name. */
export function checkPlan(
	form: PlanForm,
	own: boolean
): { readonly kind: 'taken'; readonly taken: Taken } | { readonly kind: 'refused'; readonly refused: Refused } {
	const refused: { -readonly [Field in keyof Refused]: Refused[Field] } = {};
	const whole = (field: NumberField): number => {
		const typed = form[field].normalize('NFKC').trim();
		const read = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN;
		if (!(read >= ranges[field].from && read <= ranges[field].to)) refused[field] = 'number';
		return read;
	};
	const name = form.name.trim();
	if (own && name === '') refused.name = 'missing';
	if (own && [...name].length > longestName) refused.name = 'long';
	const dose: Dose | undefined = form.timed
		? {
				seconds: whole('seconds'),
				repetitions: whole('repetitions'),
				sets: whole('sets'),
				rest: whole('rest'),
				sides: form.sides,
				rhythm: rhythmOf(form.rhythm, whole)
			}
		: undefined;
	if (Object.keys(refused).length > 0) return { kind: 'refused', refused };
	const side = form.timed && form.sides === 'none' ? '' : form.side;
	return { kind: 'taken', taken: { ...(own && { name }), ...(dose && { dose }), ...(side && { side }) } };
}

/** What is stored of it, over what stood there: what a newer version stored with it stays. */
export function fieldsOver(before: PlanItem, taken: Taken): FieldsOf<'plan-item'> {
	const { name, dose: _d, side: _s, ...others } = before;
	return { ...others, ...(name !== undefined && { name }), ...taken };
}

function rhythmOf(kind: DoseRhythm['kind'], whole: (field: NumberField) => number): DoseRhythm {
	switch (kind) {
		case 'per-day':
			return { kind, times: whole('times') };
		case 'per-week':
			return { kind, days: whole('days') };
		case 'when-needed':
			return { kind };
	}
}
