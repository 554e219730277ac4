/** What a lane is called, and its values in words. */
import type { Text } from '#app/text.svelte.ts';
import type { Measure } from '#core/progress/measure.ts';
import { sidedIds } from '#core/symptoms/symptom.ts';

/** In the order shown. */
export const laneIds = [
	'pain-average',
	'numbness',
	'weakness',
	'sleep-disturbance',
	'sitting-minutes',
	'walking-minutes'
] as const satisfies Measure[];
export type LaneId = (typeof laneIds)[number];

export function laneName(id: LaneId | 'medicine', { t }: Text): string {
	return id === 'medicine' ? t('lists.medicine') : t(`lanes.${id}`);
}

/** The name with its range; of two legs the worse one is drawn, and it is said. */
export function laneTitle(id: LaneId, text: Text): string {
	const name = laneName(id, text);
	if (isMinutes(id)) return name;
	return text.t((sidedIds as readonly string[]).includes(id) ? 'lanes.worse' : 'lanes.scale', { name });
}

export function laneValue(id: LaneId, value: number, { t, number }: Text): string {
	return isMinutes(id) ? t('lanes.min', { count: value }) : number(value);
}

/** Whole hours as hours, all else as minutes. */
export function minutesMark(minutes: number, { t }: Pick<Text, 't'>): string {
	const hours = minutes / 60;
	return hours >= 1 && Number.isInteger(hours)
		? t('lanes.hours', { count: hours })
		: t('lanes.min', { count: minutes });
}

export function isMinutes(id: LaneId): id is LaneId & `${string}-minutes` {
	return id.endsWith('-minutes');
}
