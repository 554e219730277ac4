/** The figures that decide an answer, first week beside last, as rows of a table. */
import type { Text } from '#app/text.svelte.ts';
import type { Compared } from '#core/progress/answer.ts';
import type { Spread } from '#core/progress/noise.ts';
import type { SideChange } from '#core/progress/reach-change.ts';
import { daysWords, tenth, tenthOf } from './mean-words.ts';
import { rungWords } from './reason-words.ts';
import type { Mean } from '#core/progress/week.ts';

export interface AnswerTable {
	readonly head: readonly string[];
	readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

export function answerTable(answer: Compared, text: Text): AnswerTable {
	const { t } = text;
	const { first, last, noise, reach, said } = answer;
	const row = (key: 'average' | 'range', ...cells: string[]) => ({ key, cells: [t(`answer.row.${key}`), ...cells] });
	return {
		head: [
			'',
			t('answer.first-week', { day: text.day(first.from, 'date') }),
			t('answer.last-week', { day: text.day(last.from, 'date') })
		],
		rows: [
			row('average', meanCell(first, text), meanCell(last, text)),
			row('range', rangeCell(noise.first, text), rangeCell(noise.last, text)),
			...(reach.kind === 'compared' ? reach.sides.filter(isMarked) : []).map(({ side, first: before, last: now }) => ({
				key: side,
				cells: [t(`answer.row.reach-${side}`), rungWords(before, text), rungWords(now, text)]
			})),
			...(said.activities
				? [
						{
							key: 'activities',
							cells: [
								t('answer.row.activities'),
								onDay(tenthOf(said.activities.first.mean, text), said.activities.from),
								onDay(tenthOf(said.activities.last.mean, text), said.activities.to)
							]
						}
					]
				: []),
			...(said.impression
				? [
						{
							key: 'change',
							cells: [
								t('answer.row.change'),
								t('progress.table.blank'),
								onDay(t(`change.step.${said.impression.change}`), said.impression.day)
							]
						}
					]
				: [])
		]
	};

	function onDay(value: string, day: Parameters<Text['day']>[0]): string {
		return t('answer.on-day', { value, day: text.day(day, 'date') });
	}
}

function meanCell(mean: Mean, text: Text): string {
	return text.t('answer.of-days', { value: tenth(mean, text), days: daysWords(mean, text) });
}

function rangeCell({ lowest, highest }: Spread, { t }: Text): string {
	if (lowest === undefined || highest === undefined) return t('progress.table.blank');
	return t('answer.range', { lowest, highest });
}

function isMarked({ first, last }: SideChange): boolean {
	return first !== undefined || last !== undefined;
}
