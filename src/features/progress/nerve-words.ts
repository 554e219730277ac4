/** What says that a nerve does less than at first, in words. */
import { placeWords } from '#app/place-words.ts';
import type { Text } from '#app/text.svelte.ts';
import type { NerveMeasure, NerveRise } from '#core/progress/nerve-measures.ts';
import type { NerveSign } from '#core/progress/nerve-signs.ts';
import { daysWords, tenth } from './mean-words.ts';

export function signWords(sign: NerveSign, text: Text): string {
	const { t } = text;
	switch (sign.kind) {
		case 'more':
		case 'more-lately':
			return riseWords(sign, text);
		case 'new-mark': {
			const { region, side, felt, days } = sign;
			const mark = { region, ...(side && { side }), kind: felt };
			return t('answer.sign.new-mark', { mark: placeWords(text, mark), maps: mapsWords(days, text) });
		}
		case 'alarm':
			return sign.alarm === 'saddle'
				? t('answer.sign.saddle', { maps: mapsWords(sign.days, text) })
				: t('answer.sign.both-legs', { days: daysWords(sign, text) });
		case 'strength': {
			const { leg, test } = sign.reading;
			const part = t('strength.part', { leg: t(`strength.leg.${leg}`), test: t(`strength.test.${test}`) });
			const key = sign.reading.standing === 'first' ? 'answer.sign.strength-first' : 'answer.sign.strength';
			return t(key, { day: text.day(sign.day, 'dated'), part });
		}
		case 'gave-way':
			return t('answer.sign.gave-way', { days: daysWords(sign, text), before: daysWords({ days: sign.before }, text) });
	}
}

export function mapsWords(count: number, { t }: Text): string {
	return t('answer.maps', { count });
}

function riseWords(rise: NerveRise, text: Text): string {
	const { t } = text;
	const first = rise.before && { before: tenth(rise.before, text), beforeDays: daysWords(rise.before, text) };
	if (rise.kind === 'more-lately') {
		const now = {
			what: measureWords(rise.measure, rise.side, text),
			highest: rise.highest,
			days: daysWords(rise, text)
		};
		return first ? t('answer.sign.lately', { ...now, ...first }) : t('answer.sign.lately-new', now);
	}
	const what = measureWords(rise.measure, rise.side, text);
	const now = { what, now: tenth(rise.now, text), nowDays: daysWords(rise.now, text) };
	return first ? t('answer.sign.more', { ...now, ...first }) : t('answer.sign.more-new', now);
}

export function measureWords(measure: NerveMeasure, side: 'left' | 'right' | undefined, { t }: Text): string {
	if (side) return t(`log.${measure}.${side}`);
	return measure === 'tingling' ? t('body.kind.tingling') : t(`answer.${measure}`);
}
