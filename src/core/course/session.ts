/** What a patient enters of one session, and what is refused of it. */
import { sessionStates, type PointUsed, type Session, type SessionState, type TechniqueUsed } from '../record.ts';
import { isScaleValue, longestNote } from '../symptoms/symptom.ts';
import { parseDay, parseTime, type Day, type TimeOfDay } from '../time.ts';
import { parseAmount } from './amount.ts';

/** Minutes of one session, whole numbers. */
export const durationRange = { from: 1, to: 600 } as const;
/** Longest name of a point, technique, place or after-effect in own words, in characters as people count them. */
export const longestOwnWords = 200;
/** Before this day a date is taken for a slip of the keyboard (`0026` for 2026). Project decision. */
export const earliestDay = '1900-01-01' as Day;
/** After this day likewise (`20266` is no date, `2206` for 2026 is one). */
export const latestDay = '2199-12-31' as Day;

/** A session as it stands in a form: what was typed, not yet read. */
export interface SessionInput {
	readonly state: SessionState;
	readonly day: string;
	readonly time: string;
	readonly duration: string;
	readonly points: readonly PointUsed[];
	readonly techniques: readonly TechniqueUsed[];
	readonly amount: string;
	readonly currency: string;
	readonly painBefore: number | undefined;
	readonly painAfter: number | undefined;
	readonly afterEffects: readonly string[];
	readonly note: string;
	/** Fields in which something stands that the browser itself could not read as a date, time or number. */
	readonly unreadable: readonly SessionField[];
}

export type SessionField =
	| 'state'
	| 'day'
	| 'time'
	| 'duration'
	| 'points'
	| 'techniques'
	| 'amount'
	| 'currency'
	| 'painBefore'
	| 'painAfter'
	| 'afterEffects'
	| 'note';

export type SessionRefusal =
	| 'state-unknown'
	| 'day-missing'
	| 'day-impossible'
	/** Said to be over, but its day has not come. */
	| 'day-not-yet'
	/** Another session stands at the same day and time. */
	| 'same-moment'
	| 'time-impossible'
	| 'duration-impossible'
	| 'amount-impossible'
	| 'currency-unknown'
	| 'pain-impossible'
	| 'words-too-long'
	| 'note-too-long';

export interface Refused {
	readonly field: SessionField;
	readonly reason: SessionRefusal;
}

/** What an input says, read. An answer that was not given is absent. */
export type SessionAnswers = Pick<Session, (typeof answerNames)[number]>;

const answerNames = [
	'state',
	'day',
	'time',
	'duration',
	'points',
	'techniques',
	'price',
	'painBefore',
	'painAfter',
	'afterEffects',
	'note'
] as const satisfies (keyof Session)[];

export type CheckedSession =
	| { readonly kind: 'taken'; readonly answers: SessionAnswers }
	/** In the order of the form; at least one. */
	| { readonly kind: 'refused'; readonly refused: readonly Refused[] };

export interface SessionSurroundings {
	readonly today: Day;
	/** All sessions of the days around; the one being edited is told by `id` and left out. */
	readonly others: readonly Session[];
	readonly id: string | undefined;
}

/**
 * Reads what was typed about a session.
 * Edges: a done or missed session may be today but not later, a planned one on any day of 1900–2199; nothing typed is no answer;
 * blank own words and exact repetitions are dropped; a price is an amount with a currency (ISO 4217 form).
 * Refuses: every field that cannot stand, each with one reason.
 */
export function checkSession(input: SessionInput, around: SessionSurroundings): CheckedSession {
	const refused: Refused[] = [];
	const refuse = (field: SessionField, reason: SessionRefusal) => void refused.push({ field, reason });

	if (!sessionStates.includes(input.state)) refuse('state', 'state-unknown');
	const day = parseDay(input.day);
	const time = input.time === '' ? undefined : parseTime(input.time);
	const timeStands = !input.unreadable.includes('time') && (input.time === '' || time !== undefined);
	const duration = parseDuration(input.duration);
	const amount = input.amount.trim() === '' ? undefined : parseAmount(input.amount);

	if (input.unreadable.includes('day')) refuse('day', 'day-impossible');
	else if (input.day.trim() === '') refuse('day', 'day-missing');
	else if (!day || day < earliestDay || day > latestDay) refuse('day', 'day-impossible');
	else if (input.state !== 'planned' && day > around.today) refuse('day', 'day-not-yet');
	else if (timeStands && sessionAtSameMoment({ state: input.state, day, time }, around)) refuse('time', 'same-moment');
	if (!timeStands) refuse('time', 'time-impossible');
	if (input.unreadable.includes('duration') || (input.duration.trim() !== '' && duration === undefined))
		refuse('duration', 'duration-impossible');

	const points = distinct(input.points.map(trimmedPoint).filter((used) => used.point !== ''));
	const techniques = distinct(input.techniques.map(trimmedTechnique).filter((used) => used.technique !== ''));
	const afterEffects = distinct(input.afterEffects.map((effect) => effect.trim()).filter((effect) => effect !== ''));
	if (points.some((used) => isTooLong(used.point))) refuse('points', 'words-too-long');
	if (techniques.some((used) => isTooLong(used.technique) || isTooLong(used.site ?? '')))
		refuse('techniques', 'words-too-long');
	if (afterEffects.some(isTooLong)) refuse('afterEffects', 'words-too-long');

	for (const field of ['painBefore', 'painAfter'] as const)
		if (input[field] !== undefined && !isScaleValue(input[field])) refuse(field, 'pain-impossible');
	if (input.amount.trim() !== '' && amount === undefined) refuse('amount', 'amount-impossible');
	if (amount !== undefined && !/^[A-Z]{3}$/.test(input.currency)) refuse('currency', 'currency-unknown');
	if (input.note.length > longestNote) refuse('note', 'note-too-long');

	if (refused.length > 0 || !day) return { kind: 'refused', refused };
	return {
		kind: 'taken',
		answers: {
			state: input.state,
			day,
			...(time !== undefined && { time }),
			...(duration !== undefined && { duration }),
			...(points.length > 0 && { points }),
			...(techniques.length > 0 && { techniques }),
			...(amount !== undefined && { price: { amount, currency: input.currency } }),
			...(input.painBefore !== undefined && { painBefore: input.painBefore }),
			...(input.painAfter !== undefined && { painAfter: input.painAfter }),
			...(afterEffects.length > 0 && { afterEffects }),
			...(input.note.trim() !== '' && { note: input.note })
		}
	};
}

/**
 * The session that already stands where this one would.
 * Edges: two sessions of one day without a time stand at the same moment; missed ones stand nowhere.
 */
export function sessionAtSameMoment(
	wanted: { readonly state: SessionState; readonly day: Day; readonly time: TimeOfDay | undefined },
	{ others, id }: Pick<SessionSurroundings, 'others' | 'id'>
): Session | undefined {
	if (wanted.state === 'missed') return undefined;
	return others.find(
		(other) => other.id !== id && other.state !== 'missed' && other.day === wanted.day && other.time === wanted.time
	);
}

/**
 * The minutes a text names, 1–600, whole. Full-width digits of Japanese keyboards are read.
 * Refuses anything else by `undefined`.
 */
export function parseDuration(text: string): number | undefined {
	const written = text.normalize('NFKC').trim();
	const minutes = /^\d{1,4}$/.test(written) ? Number(written) : 0;
	return minutes >= durationRange.from && minutes <= durationRange.to ? minutes : undefined;
}

/**
 * A stored session with these answers in place of its own.
 * Edges: what no answer names (the number a file gave, fields of a newer version) stays as it is.
 */
export function withAnswers(stored: Session | undefined, answers: SessionAnswers): Partial<Session> & SessionAnswers {
	const isAnswer = (name: string) => (answerNames as readonly string[]).includes(name);
	return { ...Object.fromEntries(Object.entries(stored ?? {}).filter(([name]) => !isAnswer(name))), ...answers };
}

function trimmedPoint(used: PointUsed): PointUsed {
	return { ...used, point: used.point.trim() };
}

function trimmedTechnique({ site, ...used }: TechniqueUsed): TechniqueUsed {
	const place = site?.trim();
	return { ...used, technique: used.technique.trim(), ...(place && { site: place }) };
}

function distinct<Item>(items: readonly Item[]): Item[] {
	const seen = new Set<string>();
	return items.filter((item) => {
		const said = JSON.stringify(item);
		return !seen.has(said) && seen.add(said);
	});
}

function isTooLong(words: string): boolean {
	return [...words].length > longestOwnWords;
}
