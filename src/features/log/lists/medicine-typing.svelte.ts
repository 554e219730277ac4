import type { App } from '#app/context.ts';
import { medicineName } from '#app/medicine-words.ts';
import { isSameMedicine } from '#core/symptoms/medicine.ts';
import type { OwnMedicine } from '#core/symptoms/own-lists.ts';
import { HalfTyped } from './half-typed.svelte.ts';
import { noMedicine, readMedicine, type MedicineFields, type MedicineProblems } from './medicine-form.ts';
import type { OwnThings } from './own-things.svelte.ts';

/** A medicine being written down, new or changed. */
export class MedicineTyping {
	problems = $state.raw<MedicineProblems>({});
	#begun = $state(false);
	readonly half: HalfTyped<MedicineFields>;
	readonly isOpen = $derived.by(() => this.#begun || !this.half.isEmpty);
	readonly #app: App;
	readonly #changes: OwnThings<'own-medicine'>;

	constructor(app: App, changes: OwnThings<'own-medicine'>) {
		this.#app = app;
		this.#changes = changes;
		this.half = new HalfTyped(app.record.store, 'own-medicine', noMedicine);
		void this.half.open();
	}

	begin(medicine?: OwnMedicine): void {
		this.#begun = true;
		this.problems = {};
		if (!medicine) return;
		const { id, name, dose, unit = '' } = medicine;
		this.half.change({ of: id, name, dose: dose === undefined ? '' : String(dose), unit });
	}

	change(part: Partial<MedicineFields>): void {
		this.half.change({ ...this.half.fields, ...part });
		this.problems = {};
	}

	close = (): void => {
		this.#begun = false;
		this.problems = {};
		this.half.clear();
	};

	/** One that is on the list already is told so; one that was taken off comes back. */
	async keep(own: readonly OwnMedicine[]): Promise<void> {
		const read = readMedicine(this.half.fields);
		if ('problems' in read) {
			this.problems = read.problems;
			return;
		}
		const { medicine } = read;
		const { t } = this.#app.text;
		const said = medicineName(this.#app.text, medicine);
		const before = own.find(({ id }) => id === this.half.fields.of);
		const twin = own.find((each) => each !== before && isSameMedicine(each, medicine));
		if (twin?.retired && !before) {
			await this.#changes.restore(twin, t('lists.medicine-back', { medicine: said }), this.close);
		} else if (twin && !twin.retired) {
			this.#changes.said = t('lists.medicine-known', { medicine: said });
		} else {
			await this.#changes.keep({ ...others(before), ...medicine }, before, '', this.close);
		}
	}
}

/** What is kept of one that is changed: what a newer version wrote, and whether it is offered. */
function others(before: OwnMedicine | undefined): Omit<OwnMedicine, 'name' | 'dose' | 'unit'> | undefined {
	if (!before) return undefined;
	const { name: _name, dose: _dose, unit: _unit, ...rest } = before;
	return rest;
}
