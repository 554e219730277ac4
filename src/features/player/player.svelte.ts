import { prepareCues, endCues, giveCue, hushCues } from '#app/cues.ts';
import { StayAwake } from '#app/awake.svelte.ts';
import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import type { FieldsOf } from '#app/record.svelte.ts';
import type { Dose } from '#core/care/dose.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import { activeAt, back, followClock, pause, resume, skip, startRun, type Run } from '#core/care/player-run.ts';
import { playerState, type PlayerState } from '#core/care/player-state.ts';
import { timelineOf, type Step, type Timeline } from '#core/care/player-timeline.ts';
import type { Practice, PracticeEnd } from '#core/care/practice.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import type { Instant } from '#core/time.ts';
import { draftFrom, draftId, type Going } from './practice-draft.ts';

/** A run that ended longer ago than this went on without anybody seeing it: whether it was done has to be asked. */
const unseenMinutes = 10;

/**
 * `opening`: what was going is being looked for. `going`: it goes, or is paused. `over`: it ended while nobody looked, or
 * was paused on another day (then without minutes).
 * `keeping`: on its way to the diary. `after`: in the diary, to be asked about.
 */
export type Stage =
	| { readonly at: 'opening' }
	| { readonly at: 'before' }
	| { readonly at: 'going'; readonly going: Going; readonly timeline: Timeline; readonly state: PlayerState }
	| { readonly at: 'over'; readonly going: Going; readonly minutes?: number }
	| { readonly at: 'keeping'; readonly going: Going; readonly ended: PracticeEnd; readonly seen: boolean }
	| { readonly at: 'after'; readonly practice: Practice };

/** What is said when a step begins; the words may not be here yet. */
type Speak = (timeline: Timeline, step: Step) => { readonly cue: 'go' | 'ease' | 'end'; readonly words: string };

/** One item of the plan being done. Everything that is shown follows from the run and the clock. */
export class Player {
	stage = $state.raw<Stage>({ at: 'opening' });
	fault = $state.raw<FaultReason>();
	/** Came back to a run that was going: a browser is silent until the first tap. */
	silent = $state(false);
	/** The device refused to keep its screen on when the start was tapped. */
	refused = $state(false);
	readonly awake = new StayAwake();
	readonly draft: Draft;
	readonly #app: App;
	readonly #item: PlanItem;
	readonly #speak: Speak;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#seen: Instant | undefined;
	#cued: number | undefined;

	constructor(app: App, item: PlanItem, speak: Speak) {
		this.#app = app;
		this.#item = item;
		this.#speak = speak;
		this.draft = new Draft(app.record.store, draftId(item.id));
	}

	/** Comes back to what was going, if anything was. */
	async open(): Promise<void> {
		this.fault = undefined;
		try {
			const draft = draftFrom(await this.#app.record.store.draft(draftId(this.#item.id)));
			if (draft && 'going' in draft) this.#restore(draft.going);
			else await this.#openKept(draft?.kept);
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
			if (this.stage.at === 'opening') this.stage = { at: 'before' };
		}
	}

	/** While the page lives: looks again when it is seen. Returns the way to stop; the run itself goes on by the clock. */
	follow(): () => void {
		const look = () => this.look();
		document.addEventListener('visibilitychange', look);
		addEventListener('pageshow', look);
		return () => {
			clearTimeout(this.#timer);
			document.removeEventListener('visibilitychange', look);
			removeEventListener('pageshow', look);
			this.awake.release();
			endCues();
		};
	}

	/** Starts at once where the screen stays on; else only on a second word, after it was said what that means. */
	async start(dose: Dose, { allTheSame }: { allTheSame: boolean }): Promise<void> {
		this.touched();
		const stays = await this.awake.ask();
		if (!stays && !allTheSame) {
			this.refused = true;
			return;
		}
		if (this.stage.at !== 'before') return;
		const { instant, day, time, zone } = this.#app.now.read();
		const { side } = this.#item;
		this.#cued = undefined;
		this.#go({ id: crypto.randomUUID(), day, time, zone, dose, ...(side && { side }), run: startRun(instant) });
	}

	/** A tap anywhere: cues are possible from now on, and a screen that went dark is asked for again. */
	touched(): void {
		prepareCues();
		this.silent = false;
		if (this.stage.at === 'going') void this.awake.ask();
	}

	pause(): void {
		hushCues();
		this.#move(pause);
	}

	resume(): void {
		this.#move(resume);
	}

	skip(): void {
		this.#move(skip);
	}

	back(): void {
		this.#move(back);
	}

	/** Ends it where it stands. */
	stop(): void {
		hushCues();
		this.look();
		if (this.stage.at === 'going') void this.#finish(this.stage.going, 'stopped');
	}

	/** What the patient says of a run that ended unseen. */
	settle(done: PracticeEnd | 'not-done'): void {
		if (this.stage.at !== 'over') return;
		if (done !== 'not-done') void this.#finish(this.stage.going, done, { seen: false });
		else this.leave();
	}

	/** Keeps once more what could not be kept. */
	retry(): void {
		if (this.stage.at === 'keeping') void this.#finish(this.stage.going, this.stage.ended, this.stage);
		else void this.open();
	}

	/** Back to the beginning; nothing waits any more. */
	leave(): void {
		this.stage = { at: 'before' };
		void this.draft.drop();
	}

	/** Looks at the clock: which second it is, and the cue of the step that it lies in, if that is another. */
	look(): void {
		clearTimeout(this.#timer);
		if (this.stage.at !== 'going') return;
		const { going, timeline } = this.stage;
		const now = this.#app.now.read().instant;
		const run = followClock(going.run, timeline, this.#seen ?? going.run.at, now);
		this.#seen = now;
		if (run !== going.run) void this.draft.keep({ going: { ...going, run } });
		this.#show({ ...going, run }, timeline, now);
	}

	#move(by: (run: Run, timeline: Timeline, now: Instant) => Run): void {
		this.look();
		if (this.stage.at !== 'going') return;
		const { going, timeline } = this.stage;
		this.#go({ ...going, run: by(going.run, timeline, this.#seen ?? going.run.at) });
	}

	#go(going: Going): void {
		void this.draft.keep({ going });
		this.#show(going, timelineOf(going.dose, going.side), going.run.at);
	}

	#show(going: Going, timeline: Timeline, now: Instant): void {
		clearTimeout(this.#timer);
		this.#seen = now;
		const state = playerState(timeline, going.run, now);
		const isOld = !going.run.goes && going.day !== this.#app.now.moment.day;
		if (isOld || (state.ended && state.ended.minutes >= unseenMinutes)) {
			this.stage = { at: 'over', going, ...(state.ended && { minutes: state.ended.minutes }) };
			this.awake.release();
			return;
		}
		this.stage = { at: 'going', going, timeline, state };
		this.#cue(going, timeline, state);
		if (state.ended) void this.#finish(going, 'done');
		else if (state.next !== undefined) this.#timer = setTimeout(() => this.look(), state.next);
	}

	/** However many steps went by unseen, only the present one is told. */
	#cue({ run }: Going, timeline: Timeline, { index, step }: PlayerState): void {
		if (!run.goes || index === this.#cued) return;
		this.#cued = index;
		const { cue, words } = this.#speak(timeline, step);
		giveCue(cue, words, this.#app.text.language, this.#app.choices.cues);
	}

	#restore(going: Going): void {
		const timeline = timelineOf(going.dose, going.side);
		const now = this.#app.now.read().instant;
		const run = followClock(going.run, timeline, going.run.at, now);
		this.silent = true;
		this.#show({ ...going, run }, timeline, now);
		if (this.stage.at === 'going') void this.awake.ask();
	}

	async #openKept(kept: { readonly id: string; readonly day: Practice['day'] } | undefined): Promise<void> {
		const { thing } = kept ? await this.#app.record.store.find('practice', kept.id, kept.day) : { thing: undefined };
		const isOpen = thing && thing.after === undefined && thing.day === this.#app.now.read().day;
		this.stage = isOpen ? { at: 'after', practice: thing } : { at: 'before' };
		if (kept && !isOpen) void this.draft.drop();
	}

	/** How long it took is not known of a run that nobody saw. */
	async #finish(going: Going, ended: PracticeEnd, { seen } = { seen: true }): Promise<void> {
		const seconds = Math.round(activeAt(going.run, timelineOf(going.dose, going.side), this.#now(going)) / 1000);
		this.stage = { at: 'keeping', going, ended, seen };
		this.fault = undefined;
		this.awake.release();
		const { routine, id: item } = this.#item;
		const { id, day, time, zone } = going;
		const fields: FieldsOf<'practice'> = {
			day,
			time,
			zone,
			item,
			...(routine && { routine }),
			ended,
			...(seen && { seconds })
		};
		const outcome = await this.#app.record.keep('practice', fields, undefined, id);
		if (outcome.kind === 'fault') {
			this.fault = outcome.reason;
			return;
		}
		// Another window saw it end first: what it kept is this one.
		const practice = outcome.kind === 'saved' ? outcome.thing : outcome.stored;
		this.stage = practice ? { at: 'after', practice } : { at: 'before' };
		void this.draft.keep(practice && { kept: { id: practice.id, day: practice.day } });
	}

	#now({ run }: Going): Instant {
		return this.#seen ?? run.at;
	}
}
