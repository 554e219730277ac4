/** Every reason that keeps an answer from being clear, in words. */
import type { Text } from '#app/text.svelte.ts';
import type { SideChange } from '#core/progress/reach-change.ts';
import type { Reason } from '#core/progress/verdict.ts';
import type { Rung } from '#core/symptoms/reach.ts';
import { daysWords, tenth, tenthOf } from './mean-words.ts';
import { measureWords, signWords } from './nerve-words.ts';

export function reasonWords(reason: Reason, text: Text): string {
	const { t } = text;
	switch (reason.kind) {
		case 'drop-short':
			return t(`answer.reason.short-${reason.short}`);
		case 'little-pain':
			return t('answer.reason.little-pain');
		case 'early':
			return t('answer.reason.early', {
				sessions: t('progress.sessions', { count: reason.sessions }),
				days: t('progress.days', { count: reason.days })
			});
		case 'impression-unsaid':
			return t('answer.reason.impression-unsaid');
		case 'impression':
			return t('answer.reason.impression', {
				day: text.day(reason.day, 'dated'),
				change: t(`change.step.${reason.change}`)
			});
		case 'activities': {
			const { first, last, from, to } = reason.change;
			return t('answer.reason.activities', {
				first: tenthOf(first.mean, text),
				last: tenthOf(last.mean, text),
				from: text.day(from, 'dated'),
				to: text.day(to, 'dated')
			});
		}
		case 'pain': {
			const { measure, first, last } = reason.pain;
			return t('answer.sign.more', {
				what: t(`log.${measure}`),
				now: tenth(last, text),
				nowDays: daysWords(last, text),
				before: tenth(first, text),
				beforeDays: daysWords(first, text)
			});
		}
		case 'reach':
			return reachWords(reason.change, text);
		case 'nerve':
			return signWords(reason.sign, text);
		case 'unsaid':
			return t('answer.reason.unsaid', { what: measureWords(reason.measure, reason.side, text) });
	}
}

export function rungWords(rung: Rung | undefined, { t }: Pick<Text, 't'>): string {
	return t(`answer.rung.${rung ?? 'none'}`);
}

/** The lowest place may be the same where the usual one moved. */
function reachWords({ side, first, last, moved }: SideChange, text: Text): string {
	const { t } = text;
	const row = t(`answer.row.reach-${side}`);
	const way = moved === 'further' ? 'further' : 'less-far';
	if (first === last) return t(`answer.reason.${way}-usual`, { row });
	return t(`answer.reason.${way}`, { row, first: rungWords(first, text), last: rungWords(last, text) });
}
