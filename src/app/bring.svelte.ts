import type { Item } from '#core/import/compare.ts';
import { dateOrderOf, type DateExample } from '#core/import/date-order.ts';
import type { DateOrder } from '#core/import/date.ts';
import { guessPairing, pairingFaults, recognise, type Pairing } from '#core/import/header.ts';
import { importWrites } from '#core/import/import-writes.ts';
import type { Table } from '#core/import/table.ts';
import { StoreFault, type FaultReason, type WholeRecord } from '#core/ports.ts';
import { isEmptyRecord } from '#core/record-reader.ts';
import { readFile, type BroughtFile } from './bring-file.ts';
import { Pairings, type KeptPairing } from './bring-pairings.ts';
import { fileSays, previewOf, type FileSays, type Preview } from './bring-preview.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';

/** Where the way in stands. `place` counts the chosen files from 0. */
export type Step =
	| { readonly kind: 'choose' }
	| { readonly kind: 'reading' }
	| { readonly kind: 'refused' }
	| { readonly kind: 'pair'; readonly place: number; readonly table: Table; readonly offered: Pairing }
	| { readonly kind: 'order'; readonly place: number; readonly examples: readonly DateExample[] }
	| { readonly kind: 'preview'; readonly preview: Preview }
	| { readonly kind: 'done'; readonly brought: Brought };

export interface Brought {
	readonly days: number;
	readonly sessions: number;
	/** Moments, checks and own lists. */
	readonly others: number;
	/** Of these, how many stood in the record before with other values. */
	readonly replaced: number;
	readonly leftOut: number;
}

/** How a file's columns are read, and how that came about. */
export interface Columns {
	readonly pairing: KeptPairing;
	readonly by: 'own-names' | 'remembered' | 'patient';
}

/**
 * A diary on its way in: chosen, read, paired, looked at, brought in with one write or not at all.
 * Nothing is written before the patient says so, and a fault leaves everything on the screen.
 */
export class Bring {
	files = $state.raw<readonly BroughtFile[]>([]);
	/** By place of the file. */
	columns = $state.raw<readonly (Columns | undefined)[]>([]);
	step = $state.raw<Step>({ kind: 'choose' });
	fault = $state.raw<FaultReason>();
	/** The record was changed elsewhere while the patient looked at the preview; it has been compared anew. */
	changed = $state(false);
	saving = $state(false);
	readonly #record: OwnRecord;
	readonly #now: Now;
	readonly #pairings: Pairings;
	#says: readonly FileSays[] = [];
	/** What comes back whole, where the preview is of that. */
	#whole: WholeRecord | undefined;
	#turn = 0;

	constructor(record: OwnRecord, now: Now) {
		this.#record = record;
		this.#now = now;
		this.#pairings = new Pairings(record.store);
	}

	async choose(chosen: readonly File[]): Promise<void> {
		if (chosen.length === 0) return;
		const turn = this.#begin();
		this.step = { kind: 'reading' };
		const files = await Promise.all(chosen.map(readFile));
		const columns = await Promise.all(files.map((file) => this.#known(file)));
		if (turn !== this.#turn) return;
		this.files = files;
		this.columns = columns;
		if (files.some(({ kind }) => kind === 'refused')) this.step = { kind: 'refused' };
		else await this.#go(turn);
	}

	/** Goes on with the files that could be read. */
	async goOn(): Promise<void> {
		await this.#go(this.#turn);
	}

	/** The patient says what the columns of a file mean. */
	async pair(place: number, pairing: Pairing): Promise<void> {
		if (pairingFaults(pairing).length > 0) return;
		await this.#settle(place, { pairing, by: 'patient' });
	}

	/** The patient says which number comes first in the dates of a file. */
	async order(place: number, order: DateOrder): Promise<void> {
		const known = this.columns[place];
		if (known) await this.#settle(place, { ...known, pairing: { ...known.pairing, order } });
	}

	/** Back to what the columns of a file mean. */
	pairAgain(place: number): void {
		const file = this.files[place];
		if (file?.kind !== 'table') return;
		const offered = this.columns[place]?.pairing ?? guessPairing(file.table.header);
		this.step = { kind: 'pair', place, table: file.table, offered };
	}

	/** All in one write, or nothing. `takes`: whether the file's values are taken for a thing that differs. */
	async bring(takes: (item: Item) => boolean): Promise<void> {
		if (this.step.kind !== 'preview' || this.saving) return;
		const { items, brokenRows, others } = this.step.preview;
		const writes = importWrites(items, {
			now: this.#now.read(),
			source: (place) => (this.columns[place]?.by === 'own-names' ? 'imported' : 'entered-later'),
			takes,
			newId: () => crypto.randomUUID()
		});
		const all = [...writes, ...others.writes];
		if (all.length === 0) return;
		this.saving = true;
		this.fault = undefined;
		this.changed = false;
		const whole = this.#whole && (await this.#record.takeWhole(this.#whole));
		const result = whole && whole.kind !== 'occupied' ? whole : await this.#record.keepAll(all);
		this.saving = false;
		if (result.kind === 'fault') this.fault = result.reason;
		else if (result.kind === 'conflict') {
			this.changed = true;
			await this.#go(this.#turn);
		} else {
			const days = writes.filter(({ kind }) => kind === 'day').length;
			const replaced = items.filter((item) => item.verdict === 'different' && takes(item)).length;
			const sessions = writes.length - days;
			const brought = { days, sessions, others: others.writes.length, replaced, leftOut: brokenRows };
			this.step = { kind: 'done', brought };
		}
	}

	/** A file of this app alone, into an empty diary, comes back whole: what this version does not know included. */
	#wholeOf(preview: Preview, record: WholeRecord): WholeRecord | undefined {
		const [file, ...others] = this.files;
		const isAlone = file?.kind === 'record' && others.length === 0;
		return isAlone && preview.problems.length === 0 && isEmptyRecord(record) ? file.whole : undefined;
	}

	/** Asks storage once more, after a fault. */
	async again(): Promise<void> {
		await this.#go(this.#turn);
	}

	startOver(): void {
		this.#begin();
		this.step = { kind: 'choose' };
	}

	#begin(): number {
		this.files = [];
		this.columns = [];
		this.#says = [];
		this.#whole = undefined;
		this.fault = undefined;
		this.changed = false;
		return ++this.#turn;
	}

	async #settle(place: number, columns: Columns): Promise<void> {
		const file = this.files[place];
		if (file?.kind !== 'table') return;
		const turn = this.#turn;
		this.columns = this.columns.map((each, index) => (index === place ? columns : each));
		// Our own names need no memory, and the order of another file's dates says nothing about the next one's.
		if (columns.by !== 'own-names') await this.#pairings.keep(file.table.header, columns.pairing);
		if (turn === this.#turn) await this.#go(turn);
	}

	/** The next thing to ask, or the preview. */
	async #go(turn: number): Promise<void> {
		this.fault = undefined;
		for (const [place, file] of this.files.entries()) {
			const question = this.#question(file, place);
			if (!question) continue;
			this.step = question;
			return;
		}
		const now = this.#now.read();
		this.#says = this.files.map((file, place) => fileSays(file, place, this.columns[place]?.pairing, now));
		try {
			const record = await this.#record.store.whole();
			if (turn !== this.#turn) return;
			const preview = previewOf(this.#says, record);
			this.#whole = this.#wholeOf(preview, record);
			this.step = { kind: 'preview', preview: this.#whole ? { ...preview, unknown: 0 } : preview };
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			if (turn === this.#turn) this.fault = error.reason;
		}
	}

	#question(file: BroughtFile, place: number): Step | undefined {
		if (file.kind !== 'table') return undefined;
		const { table } = file;
		const known = this.columns[place];
		if (!known || pairingFaults(known.pairing).length > 0) {
			return { kind: 'pair', place, table, offered: known?.pairing ?? guessPairing(table.header) };
		}
		const column = known.pairing.uses.indexOf('date');
		const answer = dateOrderOf(table.rows.map(({ cells }) => cells[column] ?? ''));
		if (answer.kind === 'settled') {
			this.#note(place, known, answer.order);
			return undefined;
		}
		return known.pairing.order ? undefined : { kind: 'order', place, examples: answer.examples };
	}

	/** What the dates themselves say counts more than what was answered for another file. */
	#note(place: number, known: Columns, order: DateOrder | undefined): void {
		if (!order || known.pairing.order === order) return;
		const settled = { ...known, pairing: { ...known.pairing, order } };
		this.columns = this.columns.map((each, index) => (index === place ? settled : each));
	}

	async #known(file: BroughtFile): Promise<Columns | undefined> {
		if (file.kind !== 'table') return undefined;
		const own = recognise(file.table.header);
		if (own) return { pairing: own, by: 'own-names' };
		const pairing = await this.#pairings.recall(file.table.header);
		return pairing && { pairing, by: 'remembered' };
	}
}
