/** The answers of a day as rows of a list: what was asked and what was said, all of it. */
import { takenWords } from '#app/medicine-words.ts';
import { placeWords } from '#app/place-words.ts';
import type { Text } from '#app/text.svelte.ts';
import { wordName } from '#app/word-name.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';
import { signIds } from '#core/symptoms/signs.ts';
import type { AnswerId, Answers } from '#core/symptoms/symptom.ts';

export interface AnswerRow {
	readonly key: string;
	readonly asked: string;
	/** Several things of one kind stand in lines. */
	readonly said: string;
	/** A number alone, where its unit or range goes without saying. */
	readonly short?: string;
	/** In the patient's own words, whichever way they are written. */
	readonly own?: true;
}

/** In the order in which a day is read. */
export const answerOrder = [
	'pain-average',
	'pain-worst',
	'pain-leg',
	'pain-back-hip',
	'regions',
	'side',
	'numbness',
	'tingling',
	'weakness',
	'sensations',
	'triggers',
	'helped',
	'medicine',
	'sleep-disturbance',
	'stress',
	'sitting-minutes',
	'standing-minutes',
	'walking-minutes',
	'own',
	'signs',
	'temperature',
	'note'
] as const satisfies AnswerId[];

/** The rows of one answer; none where it was not said. */
export function answerRows(text: Text, id: AnswerId, answers: Answers, items: readonly OwnItem[]): AnswerRow[] {
	const { t } = text;
	const row = (asked: string, said: string | undefined): AnswerRow[] =>
		said === undefined || said === '' ? [] : [{ key: id, asked, said }];
	const scale = (asked: string, value: number | undefined): AnswerRow[] =>
		value === undefined ? [] : [{ key: id, asked, said: t('history.of-ten', { value }), short: text.number(value) }];
	switch (id) {
		case 'pain-average':
			return scale(t('log.average'), answers[id]);
		case 'pain-worst':
		case 'pain-leg':
		case 'pain-back-hip':
		case 'sleep-disturbance':
		case 'stress':
			return scale(t(`log.${id}`), answers[id]);
		case 'sitting-minutes':
		case 'standing-minutes':
		case 'walking-minutes':
			return row(t(`log.${id}`), minutesWords(text, answers[id]));
		case 'temperature':
			return row(t('log.temperature'), answers[id] === undefined ? undefined : text.number(answers[id]));
		case 'numbness':
		case 'tingling':
		case 'weakness': {
			const { left, right, unknown } = answers[id] ?? {};
			const felt = t(`body.kind.${id === 'numbness' ? 'numb' : id}`);
			return [
				...keyed('left', scale(t(`log.${id}.left`), left)),
				...keyed('right', scale(t(`log.${id}.right`), right)),
				...keyed('unknown', scale(t('body.on.unknown', { region: felt }), unknown))
			];
		}
		case 'regions':
			return row(t('log.where'), (answers[id] ?? []).map((mark) => markWords(text, mark)).join('\n'));
		case 'side':
			return row(t('history.side'), answers[id] && t(`common.${answers[id]}`));
		case 'sensations':
		case 'triggers':
		case 'helped':
			return row(
				t(`log.${id}`),
				noneOr(text, answers[id], (words) => text.list(words.map((word) => wordName(text, id, word))))
			);
		case 'medicine':
			return row(
				t('lists.medicine'),
				noneOr(text, answers[id], (taken) => takenWords(text, taken))
			);
		case 'signs':
			return signIds.flatMap((sign) => {
				const answer = answers[id]?.[sign];
				return keyed(sign, row(t(`lists.sign.${sign}`), answer && t(`lists.${answer}`)));
			});
		case 'own':
			return items.flatMap(({ id: item, name, measure }) =>
				keyed(item, row(name, ownWords(text, measure, answers[id]?.[item])))
			);
		case 'note':
			return row(t('log.note'), answers[id]).map((each) => ({ ...each, own: true }));
	}
}

/** A list that was answered with none says so; one that was not answered says nothing. */
function noneOr<T>({ t }: Text, said: readonly T[] | undefined, words: (said: readonly T[]) => string) {
	return said?.length === 0 ? t('lists.none') : said && words(said);
}

/** What changed in one answer: every row that says something else now, before and after. */
export interface ChangeRow {
	readonly key: string;
	readonly asked: string;
	/** Absent where nothing was said. */
	readonly before?: AnswerRow;
	readonly after?: AnswerRow;
}

export function changeRows(before: readonly AnswerRow[], after: readonly AnswerRow[]): ChangeRow[] {
	const known = new Set(before.map(({ key }) => key));
	const all = [...before, ...after.filter(({ key }) => !known.has(key))];
	return all.flatMap(({ key, asked }) => {
		const [was, is] = [before, after].map((rows) => rows.find((row) => row.key === key));
		return was?.said === is?.said ? [] : [{ key, asked, ...(was && { before: was }), ...(is && { after: is }) }];
	});
}

function keyed(part: string, rows: AnswerRow[]): AnswerRow[] {
	return rows.map((row) => ({ ...row, key: `${row.key} ${part}` }));
}

function markWords(text: Text, mark: RegionMark): string {
	const place = placeWords(text, mark);
	return mark.level === undefined ? place : text.t('history.place-level', { mark: place, value: mark.level });
}

function minutesWords({ t }: Text, minutes: number | undefined): string | undefined {
	return minutes === undefined ? undefined : t('history.minutes', { count: minutes });
}

function ownWords(text: Text, measure: OwnItem['measure'], answer: number | boolean | undefined): string | undefined {
	if (typeof answer === 'boolean') return text.t(answer ? 'lists.yes' : 'lists.no');
	if (answer === undefined) return undefined;
	return measure === 'minutes' ? minutesWords(text, answer) : text.number(answer, { maximumFractionDigits: 4 });
}
