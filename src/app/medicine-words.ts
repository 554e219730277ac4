import { countedMedicines, type Medicine } from '#core/symptoms/medicine.ts';
import type { MedicineTaken } from '#core/symptoms/symptom.ts';
import type { Text } from './text.svelte.ts';

/** A medicine as one line: name, dose, unit. */
export function medicineName({ number }: Pick<Text, 'number'>, { name, dose, unit }: Medicine): string {
	return [name, dose === undefined ? undefined : number(dose, { maximumFractionDigits: 4 }), unit]
		.filter(Boolean)
		.join(' ');
}

/** The medicines of a day, each with how often and at which times it was taken. */
export function takenWords(text: Text, taken: readonly MedicineTaken[]): string {
	return text.list(
		countedMedicines(taken).map((counted) => {
			const { count, times } = counted;
			const what = text.t('lists.count-medicine', { count, medicine: medicineName(text, counted) });
			return times.length > 0 ? `${what} (${text.list(times)})` : what;
		})
	);
}
