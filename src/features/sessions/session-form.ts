/** What stands in the form of a session, as plain values: it is kept as a draft as it is. */
import { afterEffectIds } from '#content/after-effects.ts';
import { points } from '#content/points.ts';
import { techniqueIds } from '#content/techniques.ts';
import type { SessionField, SessionInput } from '#core/course/session.ts';
import type { PointUsed, Session, SessionState, TechniqueUsed } from '#core/record.ts';

/** One thing of a list: offered and ticked, or in own words. `more` is what a newer version stored with it. */
export interface Picked {
	readonly key: number;
	readonly word: string;
	readonly own: boolean;
	readonly side?: PointUsed['side'];
	readonly site?: string;
	readonly more?: object;
}

export interface SessionForm {
	state: SessionState;
	/** Whether the patient chose the state; until then it follows the date. */
	stateChosen: boolean;
	day: string;
	time: string;
	duration: string;
	points: readonly Picked[];
	techniques: readonly Picked[];
	afterEffects: readonly Picked[];
	amount: string;
	currency: string;
	painBefore?: number | undefined;
	painAfter?: number | undefined;
	note: string;
}

export function blankForm(state: SessionState | undefined, day: string): SessionForm {
	return {
		state: state ?? 'done',
		stateChosen: state !== undefined,
		day,
		time: '',
		duration: '',
		points: [],
		techniques: [],
		afterEffects: [],
		amount: '',
		currency: 'JPY',
		note: ''
	};
}

export function formOf(session: Session): SessionForm {
	const amount = session.price?.amount;
	return {
		state: session.state,
		stateChosen: true,
		day: session.day,
		time: session.time ?? '',
		duration: session.duration?.toString() ?? '',
		points: (session.points ?? []).map(({ point, side, ...more }, key) => ({
			key,
			word: point,
			own: !points.some(({ code }) => code === point),
			...(side && { side }),
			more
		})),
		techniques: (session.techniques ?? []).map(({ technique, site, ...more }, key) => ({
			key,
			word: technique,
			own: !isOffered(techniqueIds, technique),
			...(site && { site }),
			more
		})),
		afterEffects: (session.afterEffects ?? []).map((word, key) => ({
			key,
			word,
			own: !isOffered(afterEffectIds, word)
		})),
		amount: amount === undefined ? '' : Number.isInteger(amount) ? String(amount) : amount.toFixed(2),
		currency: session.price?.currency ?? 'JPY',
		painBefore: session.painBefore,
		painAfter: session.painAfter,
		note: session.note ?? ''
	};
}

export function inputOf(form: SessionForm, unreadable: readonly SessionField[]): SessionInput {
	return {
		...form,
		painBefore: form.painBefore,
		painAfter: form.painAfter,
		points: form.points.map(({ word, side, more }): PointUsed => ({ ...more, point: word, ...(side && { side }) })),
		techniques: form.techniques.map(({ word, site, more }): TechniqueUsed => ({
			...more,
			technique: word,
			...(site && { site })
		})),
		afterEffects: form.afterEffects.map(({ word }) => word),
		unreadable
	};
}

/** Whether anything of the treatment itself is noted; then it stays in sight whatever the state says. */
export function holdsTreatment(form: SessionForm): boolean {
	const lists = [form.points, form.techniques, form.afterEffects];
	return lists.some((list) => list.length > 0) || form.painBefore !== undefined || form.painAfter !== undefined;
}

function isOffered(offered: readonly string[], word: string): boolean {
	return offered.includes(word);
}
