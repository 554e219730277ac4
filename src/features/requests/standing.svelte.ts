import type { App } from '#app/context.ts';
import type { FaultReason } from '#core/ports.ts';
import { stamp } from '#core/record.ts';
import { standingRequestId, type StandingRequest } from '#core/warnings/standing-request.ts';
import { switches } from './switches.ts';

type Ticks = ReadonlyMap<string, boolean>;

/** The patient's standing request: what is stored, what was ticked since, and its way to the disk. */
export class Standing {
	saving = $state(false);
	saved = $state(false);
	fault = $state.raw<FaultReason>();
	/** `undefined`: never accepted. Until then what is ticked is a proposal and nothing is told. */
	stored = $state.raw<StandingRequest>();
	/** Ticked here and not on the disk yet. Laid over what is stored, so that two windows do not undo each other. */
	#ticks = $state.raw<Ticks>(new Map());
	readonly #app: Pick<App, 'record' | 'now'>;

	constructor(app: Pick<App, 'record' | 'now'>) {
		this.#app = app;
	}

	/** What is asked for; before the first yes, what is proposed. */
	get wished(): ReadonlySet<string> {
		return new Set(ticked(this.stored?.rules ?? switches, this.#ticks));
	}

	/** What the diary says now. What comes late, from before our own writing, is passed over. */
	take(stored: StandingRequest | undefined): void {
		if ((stored?.rev ?? 0) >= (this.stored?.rev ?? 0)) this.stored = stored;
	}

	/** Counts at once where a yes was given; else it waits for one. */
	tick(rule: string, on: boolean): void {
		this.#ticks = new Map([...this.#ticks, [rule, on]]);
		this.saved = false;
		if (this.stored) void this.keep();
	}

	/** The explanation was read, and what is ticked is asked for. Answers whether anything is. */
	accept(): boolean {
		const { wished } = this;
		if (wished.size === 0) return false;
		this.#ticks = new Map(switches.map((rule) => [rule, wished.has(rule)]));
		void this.keep();
		return true;
	}

	/** Every one, those of another version too. */
	allOff(): void {
		this.#ticks = new Map([...switches, ...this.wished].map((rule) => [rule, false]));
		void this.keep();
	}

	/** Writes what was ticked; once more after a fault. */
	async keep(): Promise<void> {
		if (this.saving) return;
		this.saving = true;
		this.fault = undefined;
		let goesOn = true;
		while (goesOn && this.#ticks.size > 0) goesOn = await this.#write(this.#ticks);
		this.saving = false;
	}

	/** Answers whether there is a way to go on. */
	async #write(ticks: Ticks): Promise<boolean> {
		const { record, now } = this.#app;
		const { stored } = this;
		const { day, instant } = now.read();
		const fields = { accepted: day, ...stored, rules: ticked(stored?.rules ?? [], ticks) };
		const outcome = await record.keep('standing-request', fields, stored, standingRequestId);
		switch (outcome.kind) {
			case 'saved':
				this.stored = outcome.thing;
				this.#ticks = new Map([...this.#ticks].filter(([rule, on]) => ticks.get(rule) !== on));
				this.saved = true;
				return true;
			case 'conflict':
				// Another window was quicker: the same is laid over what it left.
				this.stored = {
					...stamp(instant, 'typed'),
					accepted: day,
					rules: [],
					...outcome.stored,
					id: standingRequestId,
					rev: outcome.rev
				};
				return true;
			case 'fault':
				this.fault = outcome.reason;
				return false;
		}
	}
}

function ticked(rules: readonly string[], ticks: Ticks): readonly string[] {
	const added = [...ticks.keys()].filter((rule) => !rules.includes(rule));
	return [...rules, ...added].filter((rule) => ticks.get(rule) ?? true);
}
