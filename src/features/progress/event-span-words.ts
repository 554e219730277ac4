import type { Text } from '#app/text.svelte.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import { lastDayOf } from '#core/events/events-in.ts';

/** "3 Nov", or "3 Nov to 9 Nov". */
export function eventSpanWords(event: DiaryEvent, text: Text): string {
	const [from, to] = [text.day(event.day, 'date'), text.day(lastDayOf(event), 'date')];
	return event.day === lastDayOf(event) ? from : text.t('answer.event-span', { from, to });
}
