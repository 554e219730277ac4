import type { EmergencyPlace } from '#content/emergency-places.ts';
import { weekday, type Moment } from '#core/time.ts';

interface Hours {
	readonly when: 'urgent.by-day' | 'urgent.by-night';
	readonly where: `urgent.${'day' | 'night'}${'' | '-jp'}`;
	/** It is that time of the day. */
	readonly isNow: boolean;
}

/** When ordinary clinics see patients, about: the fewest have any other hours. */
const open = { from: '09:00', to: '18:00' } as const;

/** Where to be seen on the same day, by day and at other hours; what holds at this moment comes first. */
export function whereToday(
	place: EmergencyPlace | undefined,
	{ day, time }: Pick<Moment, 'day' | 'time'>
): readonly Hours[] {
	const isSunday = weekday(day) === 0;
	const isDay = !isSunday && time >= open.from && time < open.to;
	const end = place === 'JP' ? '-jp' : '';
	const hours: readonly Hours[] = [
		{ when: 'urgent.by-day', where: `urgent.day${end}`, isNow: isDay },
		{ when: 'urgent.by-night', where: `urgent.night${end}`, isNow: !isDay }
	];
	return [...hours].sort((a, b) => Number(b.isNow) - Number(a.isNow));
}
