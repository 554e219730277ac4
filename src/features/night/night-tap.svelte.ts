import type { App } from '#app/context.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import type { MomentKind, MomentNote } from '#core/symptoms/moment-note.ts';
import { lastTap, tapMeans } from '#core/symptoms/night.ts';
import { addDays } from '#core/time.ts';

/** What one tap says, at the wall's day and time of the tap, however long the disk takes. */
type Tap = Pick<MomentNote, 'day' | 'time'> & {
	readonly what: MomentKind;
	readonly zone: string;
	readonly night: true;
};

/** The night button: every tap on its way to the disk, and the last one, which can be taken back. */
export class NightTaps {
	/** What was kept last. */
	kept = $state.raw<MomentNote>();
	/** The last one was taken back. */
	undone = $state.raw<MomentNote>();
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	/** Taps that are not on the disk yet, in their order. */
	waiting = $state.raw<readonly Tap[]>([]);
	#queue: Promise<void> = Promise.resolve();
	/** What a fault kept from being done. */
	#failed: () => Promise<void> = () => this.#sendAll();
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
	}

	/** What was kept a few minutes ago is said once more, also after a cold start. Opens the diary for the first tap. */
	async open(): Promise<void> {
		const { day, instant } = this.#app.now.read();
		try {
			const range = { from: addDays(day, -1), to: addDays(day, 2) };
			const last = lastTap(await this.#app.record.reader.things('moment', range), instant);
			this.kept ??= this.waiting.length > 0 || this.undone ? undefined : last;
		} catch (error) {
			// Nothing was asked of this page yet: whoever taps is told of the fault by the tap.
			if (!(error instanceof StoreFault)) throw error;
		}
	}

	tap = (what: MomentKind): Promise<void> => {
		const now = this.#app.now.read();
		const { day, time, zone } = now;
		const tap: Tap = { what, day, time, zone, night: true };
		const means = tapMeans(this.waiting.at(-1), what, now);
		this.undone = undefined;
		if (means === 'another') this.waiting = [...this.waiting, tap];
		if (means === 'instead') this.waiting = [...this.waiting.slice(0, -1), tap];
		return this.#inTurn(() => this.#sendAll());
	};

	undo = (): Promise<void> => this.#inTurn(() => this.#takeBack());

	/** Tries again what the disk refused. */
	again = (): Promise<void> => this.#inTurn(this.#failed);

	#inTurn(work: () => Promise<void>): Promise<void> {
		this.#queue = this.#queue.then(async () => {
			this.saving = true;
			this.fault = undefined;
			this.#failed = work;
			await work();
			this.saving = false;
		});
		return this.#queue;
	}

	/** Writes what waits, one after the other; what the disk refuses stays and waits on. */
	async #sendAll(): Promise<void> {
		for (let tap = this.waiting[0]; tap && !this.fault; tap = this.waiting[0]) {
			const sent = tap;
			if (await this.#write(sent)) this.waiting = this.waiting.filter((each) => each !== sent);
		}
	}

	/** Whether nothing more is to be done about this tap. */
	async #write(tap: Tap): Promise<boolean> {
		const { record } = this.#app;
		const last = this.kept;
		const means = tapMeans(last, tap.what, tap);
		if (means === 'again') return true;
		const outcome =
			means === 'instead' && last
				? await record.keep('moment', { ...last, what: tap.what }, last)
				: await record.keep('moment', tap);
		if (outcome.kind === 'saved') this.kept = outcome.thing;
		// Another window changed or deleted the one before: this tap stands on its own.
		if (outcome.kind === 'conflict') this.kept = undefined;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		return outcome.kind === 'saved';
	}

	async #takeBack(): Promise<void> {
		const { kept } = this;
		if (!kept) return;
		const outcome = await this.#app.record.remove('moment', kept);
		if (outcome.kind === 'fault') {
			this.fault = outcome.reason;
			return;
		}
		// Another window said more about it since: that is shown, and goes only when asked for once more.
		this.kept = outcome.kind === 'conflict' ? outcome.stored : undefined;
		this.undone = this.kept ? undefined : kept;
	}
}
