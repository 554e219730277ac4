import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import type { Activity, FunctionCheck } from '#core/function/activity.ts';
import { checkActivityName, type NameRefusal } from '#core/function/asked-activities.ts';
import { StoreFault, type FaultReason } from '#core/ports.ts';
import type { Day } from '#core/time.ts';
import {
	activitiesDraftFrom,
	activitiesDraftId,
	isHalfFilled,
	noActivitiesDraft,
	type ActivitiesDraft
} from './activities-draft.ts';
import { Keeping } from './keeping.svelte.ts';

/** The page of activities while it is used: what is typed and chosen, and its way to the disk. */
export class ActivitiesEdit {
	form = $state.raw<ActivitiesDraft>(noActivitiesDraft);
	ready = $state(false);
	restored = $state(false);
	fault = $state.raw<FaultReason>();
	/** Why the name that is being typed cannot stand. */
	refused = $state.raw<{ readonly reason: NameRefusal; readonly of: string | undefined }>();
	/** The numbers were sent without any. */
	lacksScores = $state(false);
	/** The check that was stored last on this page. */
	saved = $state.raw<FunctionCheck>();
	readonly draft: Draft;
	readonly keeping: Keeping;
	readonly #app: App;

	constructor(app: App) {
		this.#app = app;
		this.draft = new Draft(app.record.store, activitiesDraftId);
		this.keeping = new Keeping(app);
	}

	get isHalfFilled(): boolean {
		return isHalfFilled(this.form);
	}

	async open(): Promise<void> {
		try {
			this.form = activitiesDraftFrom(await this.#app.record.store.draft(activitiesDraftId));
			this.restored = this.isHalfFilled;
			this.ready = true;
			this.fault = undefined;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}

	/** The day that is being rated: the one it was begun on, also when midnight passes. */
	get day(): Day {
		return this.form.day ?? this.#app.now.moment.day;
	}

	typeName(name: string): void {
		this.#change({ ...this.form, name });
		if (this.refused?.of === undefined) this.refused = undefined;
	}

	typeRenaming(id: string, name: string): void {
		this.#change({ ...this.form, renaming: { id, name } });
		if (this.refused?.of === id) this.refused = undefined;
	}

	stopRenaming(): void {
		const { renaming: _, ...rest } = this.form;
		this.#change(rest);
		this.refused = undefined;
	}

	choose(id: string, score: number | undefined): void {
		this.lacksScores = false;
		this.#change({ ...this.form, day: this.day, scores: { ...this.form.scores, [id]: score ?? null } });
	}

	/** Takes the numbers back; what is typed stays. */
	dropScores(): void {
		const { day: _, ...rest } = this.form;
		this.lacksScores = false;
		this.#change({ ...rest, scores: {} });
	}

	async discard(): Promise<void> {
		this.form = noActivitiesDraft;
		this.restored = false;
		this.refused = undefined;
		await this.draft.drop();
	}

	async add(asked: readonly Activity[]): Promise<void> {
		const checked = checkActivityName(this.form.name, asked);
		if (checked.kind === 'refused') {
			this.refused = { reason: checked.reason, of: undefined };
			return;
		}
		const typed = this.form.name;
		await this.keeping.keep('activity', { name: checked.name, from: this.#app.now.read().day }, undefined, () => {
			// What was typed while the write was on its way stays.
			if (this.form.name === typed) this.typeName('');
		});
	}

	async rename(activity: Activity, asked: readonly Activity[]): Promise<void> {
		const name = this.form.renaming?.name ?? activity.name;
		const checked = checkActivityName(
			name,
			asked.filter(({ id }) => id !== activity.id)
		);
		if (checked.kind === 'refused') this.refused = { reason: checked.reason, of: activity.id };
		else if (checked.name === activity.name) this.stopRenaming();
		else await this.keeping.keep('activity', { ...activity, name: checked.name }, activity, () => this.stopRenaming());
	}

	/** One that was rated is asked no longer and keeps its numbers; one that never was goes from the list. */
	async stop(activity: Activity, isRated: boolean): Promise<void> {
		if (isRated) await this.keeping.keep('activity', { ...activity, until: this.#app.now.read().day }, activity);
		else await this.keeping.remove('activity', activity);
	}

	async resume(activity: Activity): Promise<void> {
		const { until: _, ...rest } = activity;
		await this.keeping.keep('activity', rest, activity);
	}

	/** `before`: what is stored for the day that is being rated. */
	async rate(before: FunctionCheck | undefined): Promise<void> {
		const { day } = this;
		const sent = this.form;
		const scores = { ...before?.scores };
		for (const [id, score] of Object.entries(sent.scores)) {
			if (score === null) delete scores[id];
			else scores[id] = score;
		}
		this.lacksScores = Object.keys(scores).length === 0;
		if (this.lacksScores) return;
		await this.keeping.keep('function-check', { ...before, day, scores }, before, (check) => {
			this.saved = check;
			if (this.form.scores === sent.scores) this.dropScores();
		});
	}

	#change(form: ActivitiesDraft): void {
		this.form = form;
		void this.draft.keep(this.isHalfFilled ? form : undefined);
	}
}
