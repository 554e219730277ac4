import type { App } from '#app/context.ts';
import { Draft } from '#app/draft.svelte.ts';
import { checkCourse, type CourseAnswers, type CourseField } from '#core/course/course-input.ts';
import { longestPauseDays } from '#core/course/course.ts';
import { courseOn, knownCourses } from '#core/course/known-courses.ts';
import type { SessionMoment } from '#core/course/lay-out.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { StoreFault, type FaultReason, type Write } from '#core/ports.ts';
import { restamp, stamp, type Session } from '#core/record.ts';
import { same } from '#core/symptoms/entry.ts';
import { daysBetween, parseTime } from '#core/time.ts';
import { blankForm, courseFields, formFrom, formOf, inputOf, type CourseForm, type TypedField } from './course-form.ts';
import { planOf } from './course-plan.ts';
import { refusalWords } from './course-words.ts';

/** What is kept of a half-filled form; without `before` a later save could overwrite another window's. */
interface KeptForm {
	readonly form: CourseForm;
	readonly before: NamedCourse | null;
}

/** What stands there now, where another window was quicker. */
interface Overtaken {
	readonly stored: NamedCourse | undefined;
	readonly rev: number;
}

export type SaveResult =
	{ readonly kind: 'saved'; readonly planned: number } | { readonly kind: 'refused' } | { readonly kind: 'failed' };

/** One course being named or changed, with the sessions to be planned, and its way to the disk. */
export class CourseEdit {
	form = $state.raw<CourseForm>() as CourseForm;
	/** What the form was begun from; its `rev` tells a change made elsewhere meanwhile. */
	before = $state.raw<NamedCourse>();
	/** Nothing can be said before it is known what is stored. */
	state = $state<'opening' | 'open' | 'gone' | 'ended'>('opening');
	restored = $state(false);
	saving = $state(false);
	fault = $state.raw<FaultReason>();
	overtaken = $state.raw<Overtaken>();
	readonly draft: Draft;
	#blank: CourseForm;
	#courses = $state.raw<readonly NamedCourse[]>([]);
	#sessions = $state.raw<readonly Session[]>([]);
	#attempted = $state(false);
	#unreadable = $state.raw<readonly TypedField[]>([]);
	readonly #app: App;
	readonly #id: string | undefined;
	readonly #draftId: string;

	constructor(app: App, id: string | undefined) {
		this.#app = app;
		this.#id = id;
		this.#draftId = `course:${id ?? 'new'}`;
		this.draft = new Draft(app.record.store, this.#draftId);
		this.#blank = this.form = blankForm(app.now.read().day);
	}

	get isChanged(): boolean {
		return this.state === 'open' && !same(this.form, this.#clean);
	}

	/** The sessions that saving would plan, were everything else right. */
	get plan(): readonly SessionMoment[] {
		const checked = this.#checked;
		return checked.kind === 'taken' ? this.#planOf(checked.answers) : [];
	}

	/** Every session that stands, so that a date is not taken twice. */
	get sessions(): readonly Session[] {
		return this.#sessions;
	}

	get wrongCount(): number {
		return this.#refused.length + (this.wrongTime ? 1 : 0);
	}

	/** Something stands in the time's field that is no time. */
	get wrongTime(): boolean {
		return this.#attempted && this.#unreadable.includes('time');
	}

	/** Nothing is held against a form that nobody tried to save. */
	wrong = (field: CourseField): string | undefined => {
		const found = this.#refused.find((refused) => refused.field === field);
		return found && refusalWords(this.#app.text, field, found.reason);
	};

	async open(): Promise<void> {
		const { store } = this.#app.record;
		const today = this.#app.now.read().day;
		try {
			const [kept] = await Promise.all([store.draft(this.#draftId) as Promise<KeptForm | undefined>, this.#read()]);
			const stored = this.#courses.find(({ id }) => id === this.#id);
			const known = courseOn(knownCourses(this.#courses, this.#sessions), today);
			// Sessions that stand already and that nobody named are most often the course that is being named.
			if (known && !known.named && daysBetween(known.last, today) <= longestPauseDays)
				this.#blank = blankForm(known.from);
			const form = formFrom(kept?.form, this.#blank);
			if (this.#id !== undefined && !stored && !form) {
				this.state = 'gone';
				return;
			}
			this.before = form ? (kept?.before ?? undefined) : stored;
			this.form = form ?? this.#clean;
			this.state = 'open';
			this.restored = this.isChanged;
			this.fault = undefined;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
		}
	}

	change = (part: Partial<CourseForm>, readable?: TypedField): void => {
		this.form = { ...this.form, ...part };
		if (readable) this.#unreadable = this.#unreadable.filter((field) => field !== readable);
		void this.#keep();
	};

	/** Begins again from what is stored. */
	discard(): void {
		this.form = this.#clean;
		this.restored = false;
		this.#attempted = false;
		void this.#keep();
	}

	/** The course and the sessions planned with it: all of them are on the disk, or none. */
	async save(unreadable: readonly TypedField[]): Promise<SaveResult> {
		if (this.saving) return { kind: 'failed' };
		this.#attempted = true;
		this.#unreadable = unreadable;
		const checked = this.#checked;
		if (checked.kind === 'refused' || this.wrongTime) return { kind: 'refused' };
		return this.#put(checked.answers);
	}

	/** Lays the form over what was changed elsewhere, or brings back what was deleted there, on the patient's word. */
	async saveMine(): Promise<SaveResult> {
		const { before, overtaken } = this;
		if (!before || !overtaken) return { kind: 'failed' };
		this.before = { ...(overtaken.stored ?? before), rev: overtaken.rev };
		return this.save([]);
	}

	async remove(): Promise<'saved' | 'failed'> {
		const { before } = this;
		if (!before || this.saving) return 'failed';
		this.#begin();
		const outcome = await this.#app.record.remove('course', before);
		this.saving = false;
		if (outcome.kind === 'conflict') this.overtaken = outcome;
		if (outcome.kind === 'fault') this.fault = outcome.reason;
		if (outcome.kind === 'saved') await this.end();
		return outcome.kind === 'saved' ? 'saved' : 'failed';
	}

	/** The form is done with: what was kept of it goes. */
	async end(): Promise<void> {
		this.state = 'ended';
		await this.draft.drop();
	}

	async #put(answers: CourseAnswers): Promise<SaveResult> {
		const { before } = this;
		this.#begin();
		try {
			// Another window may have planned or moved a session since the form was opened.
			await this.#read();
			const { instant, zone } = this.#app.now.read();
			const id = before?.id ?? crypto.randomUUID();
			const marks = before ? restamp(before, instant) : stamp(instant, 'typed');
			const course: NamedCourse = { ...courseFields(answers, before), ...marks, id };
			const moments = this.form.plan === 'now' ? this.#planOf(answers) : [];
			const planned = moments.map((moment): Write => {
				const put = { ...moment, ...stamp(instant, 'plan'), id: crypto.randomUUID(), zone, course: id };
				return { kind: 'session', put: { ...put, state: 'planned' }, basedOn: 0 };
			});
			const writes: Write[] = [{ kind: 'course', put: course, basedOn: before?.rev ?? 0 }, ...planned];
			const result = await this.#app.record.keepAll(writes);
			if (result.kind === 'conflict')
				this.overtaken = { stored: result.stored as NamedCourse | undefined, rev: result.rev };
			if (result.kind === 'fault') this.fault = result.reason;
			if (result.kind !== 'saved') return { kind: 'failed' };
			await this.end();
			return { kind: 'saved', planned: planned.length };
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			this.fault = error.reason;
			return { kind: 'failed' };
		} finally {
			this.saving = false;
		}
	}

	#begin(): void {
		this.saving = true;
		this.fault = undefined;
		this.overtaken = undefined;
	}

	async #read(): Promise<void> {
		const { reader } = this.#app.record;
		[this.#courses, this.#sessions] = await Promise.all([reader.things('course'), reader.sessions({})]);
	}

	#planOf(answers: CourseAnswers): readonly SessionMoment[] {
		return planOf({
			answers,
			before: this.before,
			time: parseTime(this.form.time),
			dates: this.form.dates,
			courses: this.#courses,
			sessions: this.#sessions,
			now: this.#app.now.moment
		});
	}

	get #clean(): CourseForm {
		return this.before ? formOf(this.before) : this.#blank;
	}

	get #checked() {
		return checkCourse(inputOf(this.form, this.#unreadable), this.#app.now.moment.day);
	}

	get #refused() {
		const checked = this.#attempted ? this.#checked : undefined;
		return checked?.kind === 'refused' ? checked.refused : [];
	}

	#keep(): Promise<void> {
		const { form, before } = this;
		return this.draft.keep(this.isChanged ? ({ form, before: before ?? null } satisfies KeptForm) : undefined);
	}
}
