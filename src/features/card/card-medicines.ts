import { medicineName } from '#app/medicine-words.ts';
import type { Text } from '#app/text.svelte.ts';
import { medicineKey } from '#core/symptoms/medicine.ts';
import type { CardRecord } from './card-record.ts';

/** Medicines on the own list, and those taken on the days read; each once. */
export function cardMedicines({ medicines, days }: CardRecord, text: Pick<Text, 'number'>): readonly string[] {
	const used = medicines.filter(({ retired }) => !retired);
	const taken = days.flatMap(({ answers }) => answers.medicine ?? []);
	const all = new Map([...used, ...taken].map((medicine) => [medicineKey(medicine), medicineName(text, medicine)]));
	return [...all.values()];
}
