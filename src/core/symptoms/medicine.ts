/** Medicines by day: what was taken, how often, and which are offered for one tap. Nothing here advises. */
import type { DayEntry } from '../record.ts';
import type { TimeOfDay } from '../time.ts';
import { readDecimal } from './decimal.ts';
import type { OwnMedicine } from './own-lists.ts';
import { wordKey } from './own-word.ts';
import type { MedicineTaken } from './symptom.ts';

/** What one taking is: name, dose, unit. */
export type Medicine = Pick<MedicineTaken, 'name' | 'dose' | 'unit'>;

/** `empty`: nothing was said. `wrong`: no number, 0, or less. */
export type DoseInput = { readonly kind: 'empty' | 'wrong' } | { readonly kind: 'dose'; readonly dose: number };

/** What typed text says as a dose. Range: above 0, as `readDecimal` takes it. Unknown: empty text is `empty`. */
export function readDose(text: string): DoseInput {
	const read = readDecimal(text);
	if (read.kind === 'empty') return { kind: 'empty' };
	return read.kind === 'decimal' && read.value > 0 ? { kind: 'dose', dose: read.value } : { kind: 'wrong' };
}

/**
 * What stands for a medicine where each is kept once: equal for the same medicine, and only for it.
 * Edges: capitals and width of name and unit make no difference; an empty unit is none. A dose written into the name
 * is part of the name: "Loxonin 60 mg" reads like Loxonin, 60, mg and is another medicine.
 */
export function medicineKey({ name, dose, unit }: Medicine): string {
	return JSON.stringify([wordKey(name), dose, wordKey(unit ?? '')]);
}

/** Whether two are the same medicine: name and unit whatever their capitals or width, and the same dose. */
export function isSameMedicine(a: Medicine, b: Medicine): boolean {
	return medicineKey(a) === medicineKey(b);
}

/** One medicine on one day. */
export interface MedicineCount extends Medicine {
	/** How often it was taken, 1 or more. */
	readonly count: number;
	/** Of these, the times that were told, ascending. */
	readonly times: readonly TimeOfDay[];
}

/** The medicines of a day, each with how often and when; in the order of their first taking. */
export function countedMedicines(taken: readonly MedicineTaken[]): readonly MedicineCount[] {
	const found = new Map<string, MedicineTaken[]>();
	for (const each of taken) found.set(medicineKey(each), [...(found.get(medicineKey(each)) ?? []), each]);
	return [...found.values()].map((takings) => ({
		...medicineOf(takings[0] as MedicineTaken),
		count: takings.length,
		times: takings
			.map(({ at }) => at)
			.filter((at) => at !== undefined)
			.sort()
	}));
}

/** A day's medicines without the taking of this one that was told last. Edges: one never taken changes nothing. */
export function withoutLast(taken: readonly MedicineTaken[], medicine: Medicine): readonly MedicineTaken[] {
	const index = taken.findLastIndex((each) => isSameMedicine(each, medicine));
	return index < 0 ? taken : taken.filter((_, at) => at !== index);
}

/**
 * The medicines that one tap can take: own ones (used lately first, then as they were made), then those of the last
 * day that has any, where no own one stands for them.
 * Edges: each once; retired ones are left out, also where the last day has them. The order of the days does not matter.
 */
export function offeredMedicines(own: readonly OwnMedicine[], days: readonly DayEntry[]): readonly Medicine[] {
	const asked = own.filter(({ retired }) => !retired);
	const offered = new Map(asked.map((each) => [medicineKey(each), medicineOf(each)]));
	const retired = new Set(own.filter((each) => each.retired).map(medicineKey));
	const used = [...days]
		.sort((a, b) => (a.day < b.day ? 1 : -1))
		.map(({ answers }) => answers.medicine ?? [])
		.filter((taken) => taken.length > 0);
	const lately = used.flat().map(medicineKey);
	const others = (used[0] ?? []).filter((each) => !offered.has(medicineKey(each)) && !retired.has(medicineKey(each)));
	const order = new Set([...lately.filter((key) => offered.has(key)), ...offered.keys(), ...others.map(medicineKey)]);
	for (const each of others) offered.set(medicineKey(each), medicineOf(each));
	return [...order].flatMap((key) => offered.get(key) ?? []);
}

/** The medicine itself: name, dose and unit, without what was counted of it. What was not said stays absent. */
export function medicineOf({ name, dose, unit }: Medicine): Medicine {
	return { name, ...(dose !== undefined && { dose }), ...(unit !== undefined && { unit }) };
}
