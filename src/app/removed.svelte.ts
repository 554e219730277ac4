import { undoWindow, type Ahead } from '#core/history/undo-window.ts';
import { sessionAtSameMoment } from '#core/course/session.ts';
import { StoreFault, type FaultReason, type RecordStore, type Removed } from '#core/ports.ts';
import { keyOf, lyingOn, type Session, type Things } from '#core/record.ts';
import { same } from '#core/symptoms/entry.ts';
import { addDays } from '#core/time.ts';
import type { Now } from './now.svelte.ts';
import type { OwnRecord } from './record.svelte.ts';

/** When something lies ahead of the clock, how long it has been known to. In clear: it holds two instants, no words. */
const settingId = 'removed.ahead';

/** Something removed that can still be given back. */
export interface Returnable {
	readonly id: string;
	readonly removed: Removed;
	/** Something else stands in its place by now, so that it cannot be given back over it. */
	readonly taken: boolean;
}

export type GivenBack =
	| { readonly kind: 'restored' }
	/** Something else stands in its place; nothing was written. */
	| { readonly kind: 'taken' }
	| { readonly kind: 'fault'; readonly reason: FaultReason };

/**
 * What was removed in the last ten minutes, here, before a reload or in another window, and letting go of the rest.
 * Any number of these may follow one record: they ask the same store.
 */
export class RecentlyRemoved {
	/** Newest first; `undefined` until the first look. */
	list = $state.raw<readonly Returnable[]>();
	readonly #record: OwnRecord;
	readonly #now: Now;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#turn = 0;

	constructor(record: OwnRecord, now: Now) {
		this.#record = record;
		this.#now = now;
	}

	/** Looks now, at every change and whenever something's ten minutes are over. Returns the way to stop. */
	follow(): () => void {
		const look = () => void this.look();
		const seen = () => {
			if (document.visibilityState === 'visible') look();
		};
		look();
		const stop = this.#record.reader.watch(look);
		document.addEventListener('visibilitychange', seen);
		return () => {
			this.#turn = -1;
			clearTimeout(this.#timer);
			document.removeEventListener('visibilitychange', seen);
			stop();
		};
	}

	async look(): Promise<void> {
		if (this.#turn < 0) return;
		const turn = ++this.#turn;
		try {
			const { offered, next } = await this.#letGo();
			const list = await this.#standing(offered);
			if (turn !== this.#turn) return;
			this.list = list;
			clearTimeout(this.#timer);
			if (next !== undefined) this.#timer = setTimeout(() => void this.look(), next + 20);
		} catch (error) {
			// What the store has to say is told by the screen's own reading; there is nothing to undo meanwhile.
			if (!(error instanceof StoreFault)) throw error;
		}
	}

	/** Puts one thing back as it stood. Never over something that was entered since. */
	async giveBack({ removed }: Returnable): Promise<GivenBack> {
		try {
			if (await this.#isTaken(removed)) return { kind: 'taken' };
			const outcome =
				removed.kind === 'day'
					? await this.#record.restoreDay(removed.thing)
					: await this.#record.restore(removed.kind, removed.thing);
			if (outcome.kind === 'fault') return outcome;
			return { kind: outcome.kind === 'saved' ? 'restored' : 'taken' };
		} catch (error) {
			if (error instanceof StoreFault) return { kind: 'fault', reason: error.reason };
			throw error;
		}
	}

	async #letGo() {
		const { store } = this.#record;
		const [removed, before] = await Promise.all([
			store.removed(),
			store.setting(settingId) as Promise<Ahead | undefined>
		]);
		const window = undoWindow(removed, this.#now.read().instant, before);
		if (window.forgetBefore) await store.forgetRemoved(window.forgetBefore);
		if (!same(window.ahead, before)) await store.keepSetting(settingId, window.ahead);
		return window;
	}

	/** One deleted, given back and deleted again is offered once. */
	async #standing(offered: readonly Removed[]): Promise<readonly Returnable[]> {
		const distinct = offered.filter(
			(one, index) => !offered.slice(0, index).some((other) => other.kind === one.kind && saysTheSame(other, one.thing))
		);
		const found = await Promise.all(
			distinct.map(async (removed) => ({ removed, stands: await this.#stored(removed) }))
		);
		return Promise.all(
			found
				.filter(({ removed, stands }) => !stands || !saysTheSame(removed, stands))
				.map(async ({ removed, stands }) => ({
					id: `${removed.kind} ${keyOf(removed.kind, removed.thing)} ${removed.at}`,
					removed,
					taken: stands !== undefined || (await this.#isTaken(removed))
				}))
		);
	}

	async #isTaken(removed: Removed): Promise<boolean> {
		if (await this.#stored(removed)) return true;
		return removed.kind === 'session' && hasTwin(this.#record.store, removed.thing);
	}

	async #stored({ kind, thing }: Removed): Promise<Things[Removed['kind']] | undefined> {
		return (await this.#record.store.find(kind, keyOf(kind, thing), lyingOn(thing))).thing;
	}
}

/** Another session at the same day and time is, to the patient, the same one entered again. */
async function hasTwin(store: RecordStore, session: Session): Promise<boolean> {
	const others = await store.sessions({ from: session.day, to: addDays(session.day, 1) });
	return sessionAtSameMoment({ ...session, time: session.time }, { others, id: session.id }) !== undefined;
}

/** Whether two things say the same, whenever and however often each was stored. */
function saysTheSame({ thing: a }: Removed, b: Things[Removed['kind']]): boolean {
	return same({ ...a, rev: 0, changed: '' }, { ...b, rev: 0, changed: '' });
}
