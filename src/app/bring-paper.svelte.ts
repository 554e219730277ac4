import {
	answersOf,
	changedCells,
	columnOf,
	sideOf,
	wrongCells,
	type PaperCell,
	type PaperColumn,
	type PaperRow,
	type PaperSide
} from '#core/import/paper.ts';
import { StoreFault, type FaultReason, type Write } from '#core/ports.ts';
import { restamp, stamp, type DayEntry } from '#core/record.ts';
import { mergeAnswers } from '#core/symptoms/entry.ts';
import type { Day } from '#core/time.ts';
import { Draft } from './draft.svelte.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';

const draftId = 'paper';

/** What is kept of a half-filled sheet. */
interface Kept {
	readonly from: Day;
	readonly columns: readonly PaperColumn[];
	readonly side: PaperSide;
	readonly typed: Readonly<Record<string, PaperRow>>;
	/** What stood under a day when its row was begun; `null`: nothing. */
	readonly seen: Readonly<Record<string, DayEntry | null>>;
}

export type PaperOutcome =
	| { readonly kind: 'saved'; readonly days: number }
	/** Cells that say no number 0–10; nothing was written. */
	| { readonly kind: 'wrong'; readonly day: Day; readonly cell: PaperCell }
	/** Days whose typed answers were changed elsewhere; nothing was written. Saving again lays the sheet over them. */
	| { readonly kind: 'changed'; readonly days: readonly Day[] }
	| { readonly kind: 'fault'; readonly reason: FaultReason };

/** A paper diary being typed in: kept as a draft with every digit, saved in one write. */
export class Paper {
	from = $state.raw<Day>() as Day;
	columns = $state.raw<readonly PaperColumn[]>(['pain-average', 'pain-worst', 'sleep-disturbance']);
	side = $state<PaperSide>('unknown');
	typed = $state.raw<Readonly<Record<string, PaperRow>>>({});
	ready = $state(false);
	/** What was left half-filled could not be read. */
	#unread = $state(false);
	#seen: Readonly<Record<string, DayEntry | null>> = {};
	readonly #record: OwnRecord;
	readonly #now: Now;
	readonly #draft: Draft;

	constructor(record: OwnRecord, now: Now, from: Day) {
		this.#record = record;
		this.#now = now;
		this.#draft = new Draft(record.store, draftId);
		this.from = from;
	}

	/** Takes up what was left half-filled. */
	async open(): Promise<void> {
		try {
			const kept = (await this.#record.store.draft(draftId)) as Kept | undefined;
			if (kept) {
				this.from = kept.from;
				this.columns = kept.columns;
				this.side = kept.side;
				this.typed = kept.typed;
				this.#seen = kept.seen;
			}
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.#unread = true;
		}
		this.ready = true;
	}

	/** The last digit could not be kept as a draft. */
	get unkept(): boolean {
		return this.#unread || this.#draft.fault !== undefined;
	}

	/** How many days hold something that was typed and not saved. */
	get begun(): number {
		return Object.keys(this.typed).length;
	}

	set(day: Day, cell: PaperCell, text: string, stored: DayEntry | undefined): void {
		if (!Object.hasOwn(this.#seen, day)) this.#seen = { ...this.#seen, [day]: stored ?? null };
		const row = changedCells({ ...this.typed[day], [cell]: text }, this.#seen[day]?.answers);
		const { [day]: _, ...others } = this.typed;
		const isSame = Object.keys(row).length === 0;
		if (isSame) {
			const { [day]: forgotten, ...seen } = this.#seen;
			this.#seen = seen;
		}
		this.typed = isSame ? others : { ...others, [day]: row };
		void this.keep();
	}

	begin(from: Day): void {
		this.from = from;
		void this.keep();
	}

	show(column: PaperColumn, shown: boolean): void {
		this.columns = shown ? [...this.columns, column] : this.columns.filter((each) => each !== column);
		void this.keep();
	}

	choose(side: PaperSide): void {
		this.side = side;
		void this.keep();
	}

	/** Everything typed, in one write. */
	async save(): Promise<PaperOutcome> {
		const rows = Object.entries(this.typed).sort(([a], [b]) => (a < b ? -1 : 1)) as [Day, PaperRow][];
		for (const [day, row] of rows) {
			const [cell] = wrongCells(row);
			if (!cell) continue;
			this.#reveal(day, cell);
			return { kind: 'wrong', day, cell };
		}
		try {
			for (;;) {
				const { writes, changed } = await this.#writes(rows);
				if (changed.length > 0) return { kind: 'changed', days: changed };
				const result = await this.#record.keepAll(writes);
				if (result.kind === 'conflict') continue;
				if (result.kind === 'fault') return result;
				await this.drop();
				return { kind: 'saved', days: rows.length };
			}
		} catch (error) {
			if (error instanceof StoreFault) return { kind: 'fault', reason: error.reason };
			throw error;
		}
	}

	/** Empties the sheet; what is stored stays. */
	drop(): Promise<void> {
		this.typed = {};
		this.#seen = {};
		return this.keep();
	}

	keep(): Promise<void> {
		const { from, columns, side, typed } = this;
		const kept: Kept | undefined = this.begun > 0 ? { from, columns, side, typed, seen: this.#seen } : undefined;
		return this.#draft.keep(kept);
	}

	async #writes(rows: readonly (readonly [Day, PaperRow])[]): Promise<{ writes: Write[]; changed: Day[] }> {
		const writes: Write[] = [];
		const changed: Day[] = [];
		for (const [day, row] of rows) {
			const { thing: stored, rev } = await this.#record.store.find('day', day, day);
			const { kind, answers } = mergeAnswers(this.#seen[day] ?? undefined, stored, answersOf(row, stored?.answers));
			if (kind === 'conflict') {
				changed.push(day);
				this.#seen = { ...this.#seen, [day]: stored ?? null };
			}
			writes.push(this.#write(day, row, answers, stored, rev));
		}
		return { writes, changed };
	}

	#write(day: Day, row: PaperRow, answers: DayEntry['answers'], stored: DayEntry | undefined, rev: number): Write {
		const at = this.#now.read();
		if (stored && Object.keys(answers).length === 0 && !stored.unread) {
			return { kind: 'day', remove: day, day, basedOn: rev, at };
		}
		const marks = stored ? restamp(stored, at.instant) : { ...stamp(at.instant, 'entered-later'), rev: rev + 1 };
		const { averageAt, ...rest }: Partial<DayEntry> = stored ?? {};
		// A number from paper speaks of the whole day.
		const stays = averageAt !== undefined && row['pain-average'] === undefined;
		return { kind: 'day', put: { ...rest, ...marks, day, answers, ...(stays && { averageAt }) }, basedOn: rev };
	}

	/** Brings a field onto the sheet that was typed in before its row, column or side was put away. */
	#reveal(day: Day, cell: PaperCell): void {
		const column = columnOf(cell);
		if (day < this.from) this.from = day;
		if (!this.columns.includes(column)) this.columns = [...this.columns, column];
		this.side = sideOf(cell) ?? this.side;
	}
}
