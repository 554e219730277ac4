/** What followed the sessions, in words and rows. It never says that a session did it. */
import type { Text } from '#app/text.svelte.ts';
import type { BeforeAfter } from '#core/progress/before-after.ts';
import type { Rebound, Relief } from '#core/progress/relief.ts';
import { fewestWindows, type SessionResponse } from '#core/progress/responses.ts';
import type { Mean } from '#core/progress/week.ts';
import { daysWords, signed, tenth, tenthOf } from './mean-words.ts';

interface Rows {
	readonly head: readonly string[];
	readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}
type Numbers = ReadonlyMap<string, number>;

/** What the picture of all sessions shows, one sentence each. */
export function responseSentences(responses: readonly SessionResponse[], { t }: Text): string[] {
	const complete = responses.filter((response) => response.complete).length;
	const told = responses.flatMap(({ relief }) => relief ?? []);
	const lower = told.filter(({ days }) => days > 0).length;
	return [
		t('around.of', { complete, all: responses.length }),
		...(complete < fewestWindows ? [t('around.mean-needs')] : []),
		...(told.length > 0 ? [t('around.lower', { lower, of: told.length })] : [])
	];
}

/** Newest first, as every table of the page. */
export function responseRows(responses: readonly SessionResponse[], numbers: Numbers, text: Text): Rows {
	const { t } = text;
	return {
		head: [t('around.number'), t('around.day'), t('around.before'), t('around.relief'), t('around.rebound')],
		rows: [...responses].reverse().map((response) => ({
			key: response.day,
			cells: [
				...sessionCells(response, numbers, text),
				meanCell(response.beforeAfter.before, text),
				reliefWords(response.relief, text),
				reboundWords(response.rebound, text)
			]
		}))
	};
}

export function beforeAfterRows(responses: readonly SessionResponse[], numbers: Numbers, text: Text): Rows {
	const { t } = text;
	return {
		head: [t('around.number'), t('around.day'), t('around.before'), t('around.since'), t('around.change')],
		rows: [...responses].reverse().map((response) => ({
			key: response.day,
			cells: [
				...sessionCells(response, numbers, text),
				sideWords(response.beforeAfter, 'before', text),
				sideWords(response.beforeAfter, 'after', text),
				changeWords(response.beforeAfter, text)
			]
		}))
	};
}

function sessionCells({ day, sessions }: SessionResponse, numbers: Numbers, text: Text): string[] {
	const named = sessions.flatMap(({ id }) => numbers.get(id) ?? []).map((each) => text.number(each));
	return [named.join(', '), text.day(day, 'dated')];
}

/** Only a day that was said and was not lower ends it for certain. */
function reliefWords(relief: Relief | undefined, text: Text): string {
	const { t } = text;
	if (!relief) return t('around.untold');
	if (relief.days === 0) return t('around.none');
	const value = daysWords(relief, text);
	return relief.end === 'back' ? value : t('around.at-least', { value });
}

/** With one of the two days not said, it may have been more. */
function reboundWords(rebound: Rebound | undefined, text: Text): string {
	const { t } = text;
	if (!rebound) return t('around.untold');
	if (rebound.days < 2) return t('around.at-least', { value: tenthOf(rebound.points, text) });
	return rebound.points === 0 ? t('around.none') : tenthOf(rebound.points, text);
}

function sideWords(of: BeforeAfter, side: 'before' | 'after', text: Text): string {
	const value = meanCell(of[side], text);
	if (side === 'after' && of.open) return text.t('around.not-over', { value });
	return of.cut[side] ? text.t('around.cut', { value }) : value;
}

function changeWords({ change }: BeforeAfter, text: Text): string {
	return change === undefined ? text.t('progress.table.blank') : signed(change, text);
}

function meanCell(mean: Mean, text: Text): string {
	if (mean.days === 0) return text.t('progress.table.blank');
	return text.t('answer.of-days', { value: tenth(mean, text), days: daysWords(mean, text) });
}
