import { isSameMedicine, readDose, type Medicine } from '#core/symptoms/medicine.ts';
import { readWord } from '#core/symptoms/own-word.ts';
import type { MedicineTaken } from '#core/symptoms/symptom.ts';
import { parseTime } from '#core/time.ts';
import type { LogForm } from '../log-form.ts';
import { withoutNone } from './none-form.ts';

/** A medicine as typed. */
export interface MedicineFields {
	/** The id of the one that is changed; `''` for a new one. */
	readonly of: string;
	readonly name: string;
	readonly dose: string;
	readonly unit: string;
}

export const noMedicine: MedicineFields = { of: '', name: '', dose: '', unit: '' };

export interface MedicineProblems {
	readonly name?: 'empty' | 'long';
	readonly dose?: 'wrong';
	readonly unit?: 'long';
}

/** What was typed as a medicine, or what stands in the way. */
export function readMedicine(fields: MedicineFields): { medicine: Medicine } | { problems: MedicineProblems } {
	const [name, dose, unit] = [readWord(fields.name), readDose(fields.dose), readWord(fields.unit)];
	if (name.kind !== 'word' || dose.kind === 'wrong' || unit.kind === 'long') {
		return {
			problems: {
				...(name.kind !== 'word' && { name: name.kind }),
				...(dose.kind === 'wrong' && { dose: dose.kind }),
				...(unit.kind === 'long' && { unit: unit.kind })
			}
		};
	}
	return {
		medicine: {
			name: name.word,
			...(dose.kind === 'dose' && { dose: dose.dose }),
			...(unit.kind === 'word' && { unit: unit.word })
		}
	};
}

/** The form with one more taking. */
export function taken(form: LogForm, taking: MedicineTaken): LogForm {
	return { ...withoutNone(form, 'medicine'), medicine: [...form.medicine, taking] };
}

/** The takings of one medicine with their places in the day's list. */
export function takingsOf(form: LogForm, medicine: Medicine): readonly { taking: MedicineTaken; at: number }[] {
	return form.medicine.map((taking, at) => ({ taking, at })).filter(({ taking }) => isSameMedicine(taking, medicine));
}

/** The form with the time of one taking as picked; an empty or half-picked time takes it away. */
export function timed(form: LogForm, at: number, picked: string): LogForm {
	const time = parseTime(picked);
	const medicine = form.medicine.map((taking, index) => {
		if (index !== at) return taking;
		const { at: _, ...others } = taking;
		return time ? { ...others, at: time } : others;
	});
	return { ...form, medicine };
}
