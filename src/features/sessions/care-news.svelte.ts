import type { App } from '#app/context.ts';
import type { ThingOutcome } from '#app/record.svelte.ts';
import type { FaultReason } from '#core/ports.ts';
import type { Session } from '#core/record.ts';
import { takeTold, type Deed } from './handover.ts';

/** What the care screen has to report: what was done last, here or in the form before it. */
export type News =
	| Deed
	| { readonly kind: 'answered'; readonly session: Session; readonly state: 'done' | 'missed' }
	| { readonly kind: 'restored'; readonly session: Session }
	| { readonly kind: 'changed-elsewhere' };

/** The two things that are done on the care screen itself: answering for a planned session, and undoing. */
export class CareNews {
	latest = $state.raw<News>();
	fault = $state.raw<FaultReason>();
	busy = $state(false);
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.latest = takeTold();
	}

	answer(session: Session, state: 'done' | 'missed'): Promise<void> {
		const kept = () => this.#app.record.keep('session', { ...session, state }, session);
		return this.#do(kept, { kind: 'answered', session, state });
	}

	undo(session: Session): Promise<void> {
		return this.#do(() => this.#app.record.restoreSession(session), { kind: 'restored', session });
	}

	async #do(command: () => Promise<ThingOutcome<'session'>>, news: News): Promise<void> {
		this.busy = true;
		this.fault = undefined;
		const outcome = await command();
		this.busy = false;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		else this.latest = outcome.kind === 'saved' ? news : { kind: 'changed-elsewhere' };
	}
}
