/** Activities, change and leg strength of a span, in sentences and rows. */
import type { Text } from '#app/text.svelte.ts';
import type { FunctionCheck } from '#core/function/activity.ts';
import { inOrder } from '#core/function/check-order.ts';
import { type ImpressionOfChange } from '#core/function/impression.ts';
import { legs } from '#core/function/strength-reading.ts';
import { strengthTests, type StrengthAnswer, type StrengthCheck } from '#core/function/strength.ts';
import { activityNames, type RatedActivity } from './activities-picture.ts';

interface Rows {
	readonly head: readonly string[];
	readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[];
}

/** Above so many answers only the first and the last are said: the table has all. */
const mostSaid = 4;

/** The first and the last rating of each activity, with their days. */
export function activitySentences(rated: readonly RatedActivity[], text: Text): string[] {
	const { t, number, day } = text;
	const names = activityNames(rated, text);
	return rated.flatMap(({ id, ratings }) => {
		const [first, last] = [ratings[0], ratings.at(-1)];
		if (!first || !last) return [];
		const words = { name: names.get(id) ?? '', first: number(first.score), from: day(first.day, 'dated') };
		if (ratings.length === 1) return [t('doing.once', words)];
		const to = { last: number(last.score), to: day(last.day, 'dated'), count: ratings.length };
		return [t('doing.moved', { ...words, ...to })];
	});
}

export function impressionSentences(impressions: readonly ImpressionOfChange[], { t, day }: Text): string[] {
	const said =
		impressions.length > mostSaid
			? impressions.filter((_, index) => index === 0 || index === impressions.length - 1)
			: impressions;
	return said.map((one) => {
		const words = { day: day(one.day, 'dated'), change: t(`change.step.${one.change}`) };
		if (one.session === undefined) return t('doing.said', words);
		return t('doing.said-after', { ...words, session: one.session });
	});
}

/** A row for every check with a rating, newest first. */
export function ratingRows(rated: readonly RatedActivity[], checks: readonly FunctionCheck[], text: Text): Rows {
	const names = activityNames(rated, text);
	const held = inOrder(checks).filter(({ scores }) => rated.some(({ id }) => scores[id] !== undefined));
	return {
		head: [text.t('ability.day'), ...rated.map(({ id }) => names.get(id) ?? '')],
		rows: held.reverse().map((check) => ({
			key: check.id,
			cells: [
				text.day(check.day, 'dated'),
				...rated.map(({ id }) => {
					const score = check.scores[id];
					return score === undefined ? text.t('progress.table.blank') : text.number(score);
				})
			]
		}))
	};
}

/** Newest first. */
export function impressionRows(impressions: readonly ImpressionOfChange[], { t, day, number }: Text): Rows {
	return {
		head: [t('ability.day'), t('change.answer'), t('change.after')],
		rows: [...impressions].reverse().map((one) => ({
			key: one.id,
			cells: [
				day(one.day, 'dated'),
				t(`change.step.${one.change}`),
				one.session === undefined ? t('progress.table.blank') : number(one.session)
			]
		}))
	};
}

/** A row for each leg of every check, newest first; what was not done is told apart from what could not be done. */
export function strengthRows(checks: readonly StrengthCheck[], { t, day }: Text): Rows {
	const said = (answer: StrengthAnswer | undefined) => {
		if (answer === undefined) return t('progress.table.blank');
		return t(answer === 'skipped' ? 'strength.said.skipped' : `strength.answer.${answer}`);
	};
	return {
		head: [t('ability.day'), t('strength.leg'), ...strengthTests.map((test) => t(`strength.test.${test}`))],
		rows: inOrder(checks)
			.reverse()
			.flatMap((check) =>
				legs.map((leg) => ({
					key: `${check.id} ${leg}`,
					cells: [
						day(check.day, 'dated'),
						t(`strength.${leg}`),
						...strengthTests.map((test) => said(check[leg]?.[test]))
					]
				}))
			)
	};
}
