import { StoreFault, type Change, type FaultReason, type RecordReader } from '#core/ports.ts';

/**
 * What a screen shows of a record, kept in step with it: asked again when the reader or what is asked for changes,
 * and when something changed that concerns it. To be made while a component is being set up.
 */
export class Reading<T> {
	/** `undefined` until the first answer. */
	value = $state.raw<T>();
	fault = $state.raw<FaultReason>();
	#again: () => void = () => {};

	/**
	 * `ask` reads what it depends on (a period, a day) before its first `await`, so that a change asks anew.
	 * `concerns` may spare work; without it every change asks again.
	 */
	constructor(
		reader: () => RecordReader,
		ask: (reader: RecordReader) => Promise<T>,
		concerns: (change: Change) => boolean = () => true
	) {
		let read: RecordReader | undefined;
		$effect(() => {
			const from = reader();
			// Another diary's values are never shown under this one's name.
			if (from !== read) this.value = undefined;
			read = from;
			let latest = 0;
			const load = () => {
				const turn = ++latest;
				ask(from).then(
					(value) => {
						if (turn !== latest) return;
						this.value = value;
						this.fault = undefined;
					},
					(error: unknown) => {
						if (turn !== latest) return;
						if (!(error instanceof StoreFault)) throw error;
						this.fault = error.reason;
					}
				);
			};
			this.#again = load;
			load();
			// A page that was frozen did not hear of changes made meanwhile.
			const seen = () => {
				if (document.visibilityState === 'visible') load();
			};
			document.addEventListener('visibilitychange', seen);
			const stop = from.watch((changes) => {
				if (changes.some(concerns)) load();
			});
			return () => {
				latest = -1;
				document.removeEventListener('visibilitychange', seen);
				stop();
			};
		});
	}

	/** Asks once more, after a fault. */
	again(): void {
		this.#again();
	}
}
