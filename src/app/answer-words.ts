import type { AnswerSet } from '#core/symptoms/entry.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import { signIds } from '#core/symptoms/signs.ts';
import type { AnswerId, Answers, BySide } from '#core/symptoms/symptom.ts';
import { glimpse, shortened } from './glimpse.ts';
import { takenWords } from './medicine-words.ts';
import type { Text } from './text.svelte.ts';
import { wordName } from './word-name.ts';

/**
 * One answer of a day in a few words: what was asked and what was said. `items` give the patient's own items their
 * names; one without a name is told by its answer alone.
 */
export function answerWords(text: Text, id: AnswerId, answers: AnswerSet, items: readonly OwnItem[] = []): string {
	const { t } = text;
	switch (id) {
		case 'pain-average':
			return said(t('log.average'), answers[id]);
		case 'pain-worst':
		case 'pain-leg':
		case 'pain-back-hip':
		case 'sleep-disturbance':
		case 'stress':
		case 'sitting-minutes':
		case 'standing-minutes':
		case 'walking-minutes':
			return said(t(`log.${id}`), answers[id]);
		case 'numbness':
		case 'tingling':
		case 'weakness':
			return text.list(sidesOf(answers[id]).map((side) => said(t(`log.${id}.${side}`), answers[id]?.[side])));
		case 'temperature':
			return said(t('log.temperature'), answers[id] === undefined ? undefined : text.number(answers[id]));
		case 'note':
			return said(t('log.note'), answers[id] && shortened(answers[id]));
		case 'regions':
			return said(t('log.kept-regions'), answers[id]?.length);
		case 'medicine':
			return said(t('lists.medicine'), answers[id] && (takenWords(text, answers[id]) || t('lists.none')));
		case 'sensations':
		case 'triggers':
		case 'helped':
			return said(
				t(`log.${id}`),
				answers[id] &&
					(glimpse(
						text,
						answers[id].map((word) => wordName(text, id, word))
					) ||
						t('lists.none'))
			);
		case 'signs':
			return said(t('log.signs'), signWords(text, answers[id] ?? {}));
		case 'own':
			return said(t('log.own'), ownWords(text, answers[id] ?? {}, items));
		case 'side':
			return t('lists.kept-side', { side: answers[id] ? t(`common.${answers[id]}`) : '–' });
	}
}

function signWords({ t, list }: Text, signs: NonNullable<Answers['signs']>): string {
	const answered = signIds.filter((id) => signs[id] !== undefined);
	return list(answered.map((id) => said(`${t(`lists.sign.${id}`)}:`, t(`lists.${signs[id] ?? 'no'}`))));
}

function ownWords(text: Text, own: NonNullable<Answers['own']>, items: readonly OwnItem[]): string {
	const values = Object.entries(own).map(([id, value]) => {
		const told =
			typeof value === 'number'
				? text.number(value, { maximumFractionDigits: 4 })
				: text.t(value ? 'lists.yes' : 'lists.no');
		const name = items.find((item) => item.id === id)?.name;
		return name === undefined ? told : said(`${shortened(name)}:`, told);
	});
	return text.list(values);
}

function sidesOf(values: BySide | undefined): readonly ('left' | 'right')[] {
	const sides = (['left', 'right'] as const).filter((side) => values?.[side] !== undefined);
	return sides.length > 0 ? sides : ['left', 'right'];
}

/** A dash stands for what was not said. */
function said(asked: string, value: string | number | undefined): string {
	return `${asked} ${value === undefined || value === '' ? '–' : value}`;
}
