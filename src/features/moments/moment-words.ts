/** Moments in words. */
import { placeWords } from '#app/place-words.ts';
import type { Text } from '#app/text.svelte.ts';
import type { MomentNote } from '#core/symptoms/moment-note.ts';
import type { Moment } from '#core/time.ts';

/** Letters of a note that are enough to tell one moment from another. */
const glimpse = 80;

/** The time; with its place where the clock there is not the clock here. */
export function timeWords({ t }: Text, { time, zone }: Pick<MomentNote, 'time' | 'zone'>, now: Moment): string {
	if (zone === undefined || zone === now.zone) return time;
	return t('moment.at', { time, zone: (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ') });
}

/** What was said of a moment beside its time and its note; empty where nothing was. */
export function saidWords(text: Text, { what, level, regions: marks }: Said): string {
	const { t } = text;
	const parts = [
		what && t(`moment.${what}`),
		level !== undefined && t('moment.level-said', { value: level }),
		marks?.length && text.list(marks.map((mark) => placeWords(text, mark)))
	];
	return parts.filter(Boolean).join(' · ');
}

type Said = Pick<MomentNote, 'what' | 'level' | 'regions'>;

/** The beginning of a note, never cut within a letter. */
export function glimpseOf(note: string): string {
	const letters = [...note];
	return letters.length > glimpse ? `${letters.slice(0, glimpse).join('')}…` : note;
}
