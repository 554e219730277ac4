import type { AnswerSet } from '#core/symptoms/entry.ts';
import type { AnswerId, BySide } from '#core/symptoms/symptom.ts';
import type { Text } from './text.svelte.ts';

/** Letters of a note that are enough to tell one from another. */
const glimpse = 40;

/** One answer of a day in a few words: what was asked and what was said. */
export function answerWords(text: Text, id: AnswerId, answers: AnswerSet): string {
	const { t } = text;
	switch (id) {
		case 'pain-average':
			return said(t('log.average'), answers[id]);
		case 'pain-worst':
		case 'pain-leg':
		case 'pain-back-hip':
		case 'sleep-disturbance':
		case 'stress':
		case 'temperature':
		case 'sitting-minutes':
		case 'standing-minutes':
		case 'walking-minutes':
			return said(t(`log.${id}`), answers[id]);
		case 'numbness':
		case 'tingling':
		case 'weakness':
			return text.list(sidesOf(answers[id]).map((side) => said(t(`log.${id}.${side}`), answers[id]?.[side])));
		case 'note':
			return said(t('log.note'), answers[id]?.slice(0, glimpse));
		case 'regions':
			return said(t('log.kept-regions'), answers[id]?.length);
		case 'medicine':
			return said(t('log.kept-medicine'), answers[id]?.length);
		case 'sensations':
		case 'triggers':
		case 'helped':
			return said(t(`log.${id}`), answers[id]?.length);
		case 'signs':
		case 'own':
			return said(t(`log.${id}`), answers[id] && Object.keys(answers[id]).length);
		case 'side':
			return said(t('log.nerve'), answers[id]);
	}
}

function sidesOf(values: BySide | undefined): readonly ('left' | 'right')[] {
	const sides = (['left', 'right'] as const).filter((side) => values?.[side] !== undefined);
	return sides.length > 0 ? sides : ['left', 'right'];
}

/** A dash stands for what was not said. */
function said(asked: string, value: string | number | undefined): string {
	return `${asked} ${value ?? '–'}`;
}
