/** The facts of a summary in words: what changed and by how much, never why. */
import type { Text } from '#app/text.svelte.ts';
import type { Change } from '#core/progress/change.ts';
import type { Comparison, Held, Rise, Summary } from '#core/progress/summary.ts';
import type { WeekMean } from '#core/progress/week.ts';
import { daysWords, meanWords, sizeWords, tenth } from './mean-words.ts';

export interface Sentences {
	/** The last week's figure, where it rests on days enough. */
	readonly hero?: { readonly figure: string; readonly last: string; readonly first?: string };
	/** What the shown days hold; nothing where no average was ever said. */
	readonly period: readonly string[];
	/** What the figures say, one sentence each. */
	readonly said: readonly string[];
	/** What rose meanwhile: never left out where `said` is shown. */
	readonly rises: readonly string[];
	/** All of it in full, for those who do not see the figures. */
	readonly whole: readonly string[];
}

export function sentencesOf({ comparison, held, rises }: Summary, text: Text): Sentences {
	const last = 'last' in comparison && comparison.last.standing !== 'few' ? comparison.last : undefined;
	const first = comparison.kind === 'compared' ? comparison.first : undefined;
	const said = saidOf(comparison, rises, text);
	const isYoung = comparison.kind === 'young';
	const risen = rises.map((rise) => riseWords(rise, isYoung, text));
	const period = comparison.kind === 'none' ? [] : [heldWords(held, text)];
	const figures = [
		...(last ? [text.t('progress.last', meanWords(last, text))] : []),
		...(first ? [text.t('progress.first', meanWords(first, text))] : [])
	];
	return {
		...(last && { hero: heroOf(last, first, text) }),
		said,
		rises: risen,
		period,
		whole: [...period, ...figures, ...said, ...risen]
	};
}

function heroOf(last: WeekMean, first: WeekMean | undefined, text: Text): NonNullable<Sentences['hero']> {
	return {
		figure: tenth(last, text),
		last: text.t('progress.hero-last', meanWords(last, text)),
		...(first && { first: text.t('progress.hero-first', meanWords(first, text)) })
	};
}

function saidOf(comparison: Comparison, rises: readonly Rise[], text: Text): string[] {
	const { t } = text;
	switch (comparison.kind) {
		case 'none':
			return [t(comparison.worst ? 'progress.no-average' : 'progress.no-pain')];
		case 'young': {
			const { last } = comparison;
			const few = last.standing === 'few' ? [t('progress.few-last', { days: last.days })] : [];
			return [...few, ...roughWords([last], text), t('progress.young')];
		}
		case 'few': {
			const { which, first, last } = comparison;
			if (which === 'last') return [t('progress.few-last', { days: last.days })];
			return [t('progress.few-first', { days: first.days }), ...roughWords([last], text)];
		}
		case 'compared': {
			const { change, verdict, first, last } = comparison;
			return [sizeWords(change, text), ...verdictWords(verdict, rises, text), ...roughWords([first, last], text)];
		}
	}
}

function verdictWords(verdict: Change['direction'] | undefined, rises: readonly Rise[], { t }: Text): string[] {
	switch (verdict) {
		case undefined:
			return [];
		case 'lower':
			// Less pain with more weakness or numbness is not told as a good thing.
			return rises.length > 0 ? [] : [t('progress.noticed')];
		case 'higher':
			return [t('progress.tell')];
		case 'unclear':
			return [t('progress.unclear')];
	}
}

function roughWords(weeks: readonly WeekMean[], { t }: Text): string[] {
	return weeks.some(({ standing }) => standing === 'rough') ? [t('progress.rough')] : [];
}

function riseWords({ measure, now, before }: Rise, isYoung: boolean, text: Text): string {
	const current = { now: tenth(now, text), nowDays: daysWords(now, text) };
	if (!before) return text.t(`progress.rise.${measure}-${isYoung ? 'new-young' : 'new'}`, current);
	return text.t(isYoung ? `progress.rise.${measure}-young` : `progress.rise.${measure}`, {
		...current,
		before: tenth(before, text),
		beforeDays: daysWords(before, text)
	});
}

function heldWords({ logged, of, lowest, highest }: Held, { t }: Text): string {
	if (lowest === undefined || highest === undefined) return t('progress.held-none', { of });
	return t('progress.held', { logged, of, lowest, highest });
}
