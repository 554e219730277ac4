import type { Text } from '#app/text.svelte.ts';
import type { AnswerMoment } from '#core/progress/answer-moments.ts';
import type { Day } from '#core/time.ts';

/** Which days an answer read. `moment` absent: it was asked for. */
export function momentWords(moment: AnswerMoment | undefined, asOf: Day, text: Text): string {
	const { t } = text;
	if (!moment) return t('answer.so-far', { day: text.day(asOf, 'dated') });
	const { number, open } = moment;
	const read = { number, day: text.day(moment.day, 'dated') };
	const said = moment.at === 'last' ? t('answer.at-last', read) : t('answer.at', read);
	return open ? `${said} ${t('answer.open')}` : said;
}
