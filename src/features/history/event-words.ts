/** Sessions and moments in words, as short as a list needs; their own pages say the rest. */
import { placeWords } from '#app/place-words.ts';
import type { Text } from '#app/text.svelte.ts';
import type { Session } from '#core/record.ts';
import type { MomentNote } from '#core/symptoms/moment-note.ts';

/** "Session 3 · Done · 14:00 · 6 before, 4 after". */
export function sessionWords({ t }: Text, session: Session, number: number | undefined): string {
	const { state, time, painBefore: before, painAfter: after } = session;
	const name = number === undefined ? t('session.title-edit') : t('session.numbered', { number });
	return joined([name, t(`session.state.${state}`), time, painWords({ t }, before, after)]);
}

/** "03:12 · It flared up · 7 of 10 · Calf, left". */
export function momentWords(text: Text, { time, what, level, regions = [] }: MomentNote): string {
	const { t } = text;
	return joined([
		time,
		what && t(`moment.${what}`),
		level === undefined ? undefined : t('moment.level-said', { value: level }),
		text.list(regions.map((mark) => placeWords(text, mark)))
	]);
}

function painWords({ t }: Pick<Text, 't'>, before: number | undefined, after: number | undefined): string | undefined {
	if (before !== undefined && after !== undefined) return t('session.pain-both', { before, after });
	if (before !== undefined) return t('session.pain-before-only', { value: before });
	return after === undefined ? undefined : t('session.pain-after-only', { value: after });
}

function joined(parts: readonly (string | undefined)[]): string {
	return parts.filter(Boolean).join(' · ');
}
