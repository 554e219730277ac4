/** Events in words. */
import { shortened } from '#app/glimpse.ts';
import type { Text } from '#app/text.svelte.ts';
import type { EventRefusal } from '#core/events/event-input.ts';
import { eventKinds, type DiaryEvent } from '#core/events/event.ts';
import { lastDayOf } from '#core/events/events-in.ts';
import { longestNote } from '#core/symptoms/symptom.ts';

/** What happened, to stand by itself; a kind that a newer version wrote is "something else". */
export function whatWords({ t, language }: Text, { what }: Pick<DiaryEvent, 'what'>): string {
	const words = t(`answer.what.${eventKinds.includes(what) ? what : 'other'}`);
	return words.charAt(0).toLocaleUpperCase(language) + words.slice(1);
}

/** "3 Nov 2026", or "3 Nov 2026 – 9 Nov 2026". */
export function spanWords({ day }: Text, event: DiaryEvent): string {
	const last = lastDayOf(event);
	return last === event.day ? day(event.day, 'dated') : `${day(event.day, 'dated')} – ${day(last, 'dated')}`;
}

/** When it was, and the beginning of what was said of it. */
export function eventLine(text: Text, event: DiaryEvent): string {
	return [spanWords(text, event), event.note && shortened(event.note)].filter(Boolean).join(' · ');
}

/** Why a field cannot stand, and what to do. */
export function refusalWords({ t }: Text, reason: EventRefusal): string {
	switch (reason) {
		case 'day-impossible':
		case 'until-impossible':
			return t('session.refused.day-impossible');
		case 'note-too-long':
			return t('moment.note-too-long', { most: longestNote });
		case 'what-missing':
		case 'day-missing':
		case 'until-before':
		case 'note-missing':
			return t(`event.refused.${reason}`);
	}
}
