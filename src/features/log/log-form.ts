import type { DayEntry } from '#core/record.ts';
import { mergeAnswers, same, type AnswerSet } from '#core/symptoms/entry.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { readMinutes } from '#core/symptoms/minutes.ts';
import { wordLists, type WordList } from '#core/symptoms/own-lists.ts';
import { readTemperature } from '#core/symptoms/temperature.ts';
import {
	longestNote,
	minutesIds,
	scaleIds,
	sidedIds,
	type Answers,
	type BySide,
	type MedicineTaken,
	type MinutesId,
	type ScaleId,
	type SidedId
} from '#core/symptoms/symptom.ts';

/** The lists of a day that can also be answered with none. */
export type ListId = WordList | 'medicine';
const listIds: readonly ListId[] = [...wordLists, 'medicine'];

/** What the form holds: as typed, so that a draft gives back exactly what was there. */
export interface LogForm {
	readonly scales: { readonly [Id in ScaleId]?: number | undefined };
	readonly sided: { readonly [Id in SidedId]?: BySide };
	readonly minutes: { readonly [Id in MinutesId]?: string };
	readonly note: string;
	/** The marks of the body map. Those that this version cannot show are kept among them. */
	readonly regions: readonly RegionMark[];
	readonly words: { readonly [List in WordList]?: readonly string[] };
	readonly medicine: readonly MedicineTaken[];
	/** The lists that were answered with none. One that is empty and not among them was not answered. */
	readonly none: { readonly [List in ListId]?: true };
	readonly signs: NonNullable<Answers['signs']>;
	/** As typed. */
	readonly temperature: string;
	readonly own: NonNullable<Answers['own']>;
	/** What was typed to own items and cannot be read, by the item's id. */
	readonly ownUnread: Readonly<Record<string, string>>;
	/** The patient said that a number told "so far" holds for the whole day. */
	readonly confirmed?: true;
}

/** The form of a day as stored, or of an empty day. */
export function formOf(entry: DayEntry | undefined): LogForm {
	return formOfAnswers(entry?.answers ?? {});
}

function formOfAnswers(answers: Answers): LogForm {
	return {
		scales: Object.fromEntries(scaleIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]]))),
		sided: Object.fromEntries(sidedIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]]))),
		minutes: Object.fromEntries(
			minutesIds.flatMap((id) => (answers[id] === undefined ? [] : [[id, String(answers[id])]]))
		),
		note: answers.note ?? '',
		regions: answers.regions ?? [],
		words: Object.fromEntries(
			wordLists.flatMap((list) => ((answers[list] ?? []).length > 0 ? [[list, answers[list]]] : []))
		),
		medicine: answers.medicine ?? [],
		none: Object.fromEntries(listIds.flatMap((list) => (answers[list]?.length === 0 ? [[list, true]] : []))),
		signs: answers.signs ?? {},
		temperature: answers.temperature === undefined ? '' : String(answers.temperature),
		own: answers.own ?? {},
		ownUnread: {}
	};
}

/** The form of what is stored with some answers laid over it, as the patient had them. */
export function formOver(stored: DayEntry | undefined, set: AnswerSet): LogForm {
	return formOfAnswers(mergeAnswers(stored, stored, set).answers);
}

/** Sets one side of a sided answer, or takes it back; a value without a side stays. */
export function withSide(form: LogForm, id: SidedId, side: 'left' | 'right', value: number | undefined): LogForm {
	const { [side]: _, ...others } = form.sided[id] ?? {};
	const next: BySide = value === undefined ? others : { ...others, [side]: value };
	return { ...form, sided: { ...form.sided, [id]: next } };
}

/** The answers that differ from what was stored; `undefined` takes one back. */
export function changesOf(form: LogForm, base: DayEntry | undefined): AnswerSet {
	const stored: Answers = base?.answers ?? {};
	const said: Record<string, unknown> = {};
	for (const id of scaleIds) said[id] = form.scales[id];
	for (const id of sidedIds) said[id] = Object.keys(form.sided[id] ?? {}).length > 0 ? form.sided[id] : undefined;
	for (const id of minutesIds) {
		const read = readMinutes(form.minutes[id] ?? '');
		said[id] = read.kind === 'minutes' ? read.minutes : undefined;
	}
	for (const list of listIds) said[list] = listed(itemsOf(form, list), isNone(form, list));
	said['regions'] = listed(form.regions, stored.regions?.length === 0);
	said['signs'] = Object.keys(form.signs).length > 0 ? form.signs : undefined;
	const temperature = readTemperature(form.temperature);
	said['temperature'] = temperature.kind === 'temperature' ? temperature.celsius : undefined;
	said['own'] = Object.keys(form.own).length > 0 ? form.own : undefined;
	said['note'] = form.note === '' ? undefined : form.note;
	return Object.fromEntries(
		Object.entries(said).filter(([id, value]) => !same(value, (stored as Record<string, unknown>)[id]))
	);
}

/** An empty list says "none" only where that was said. */
function listed<T>(items: readonly T[], none: boolean): readonly T[] | undefined {
	return items.length > 0 || none ? items : undefined;
}

function itemsOf(form: LogForm, list: ListId): readonly unknown[] {
	return list === 'medicine' ? form.medicine : (form.words[list] ?? []);
}

/** Whether a list was answered with none. What it holds speaks louder. */
export function isNone(form: LogForm, list: ListId): boolean {
	return form.none[list] === true && itemsOf(form, list).length === 0;
}

/** What stands in the way of saving; each names the place where it went wrong. */
export interface LogProblems {
	readonly average: boolean;
	readonly minutes: readonly MinutesId[];
	readonly note: boolean;
	readonly temperature: boolean;
	/** Own items, by id. */
	readonly own: readonly string[];
}

export function problemsOf(form: LogForm): LogProblems {
	return {
		average: form.scales['pain-average'] === undefined,
		minutes: minutesIds.filter((id) => readMinutes(form.minutes[id] ?? '').kind === 'wrong'),
		note: form.note.length > longestNote,
		temperature: readTemperature(form.temperature).kind === 'wrong',
		own: Object.keys(form.ownUnread)
	};
}

export function hasProblems(problems: LogProblems): boolean {
	const { average, note, temperature, minutes, own } = problems;
	return average || note || temperature || minutes.length > 0 || own.length > 0;
}
