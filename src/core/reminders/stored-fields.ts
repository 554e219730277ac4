/** What a stored reminder must look like when it comes from outside. */
import {
	each,
	isDay,
	isName,
	isObject,
	isText,
	isTime,
	isWhole,
	oneOf,
	unless,
	wrongField,
	type Check,
	type Fields,
	type Path
} from '../check-value.ts';

const within =
	(from: number, to: number): Check =>
	(value) =>
		unless(isWhole(value) && value >= from && value <= to);

/** A reminder: it may be about something of a newer version. */
export const reminderFields: Fields = {
	id: (value) => unless(isName(value)),
	about: (value) => unless(isName(value)),
	item: (value) => unless(isName(value)),
	title: (value) => unless(isText(value)),
	timing: (value) => wrongTiming(value),
	from: (value) => unless(isDay(value)),
	until: (value) => unless(isDay(value)),
	again: within(5, 240),
	quiet: (value) => wrongField(value, windowFields, ['from', 'to']),
	named: (value) => unless(value === true),
	paused: (value) => unless(value === true),
	calendar: (value) => wrongField(value, calendarFields, ['uid', 'sequence'])
};
const windowFields: Fields = {
	from: (value) => unless(isTime(value)),
	to: (value) => unless(isTime(value))
};
const calendarFields: Fields = {
	uid: (value) => unless(isName(value)),
	sequence: (value) => unless(isWhole(value) && value >= 0)
};
const timingFields: Fields = {
	kind: (value) => oneOf(['wall', 'zoned', 'interval'], value),
	rhythm: (value) => wrongRhythm(value),
	times: (value) => each(value, (time) => unless(isTime(time))),
	zone: (value) => unless(isName(value)),
	minutes: within(5, 240),
	windows: (value) => each(value, (window) => wrongField(window, windowFields, ['from', 'to']))
};
const rhythmFields: Fields = {
	kind: (value) => oneOf(['daily', 'weekdays', 'every', 'once'], value),
	days: (value) => each(value, within(1, 7)),
	n: within(1, 366),
	from: (value) => unless(isDay(value)),
	day: (value) => unless(isDay(value))
};
const timingNeeds: Readonly<Record<string, readonly string[]>> = {
	wall: ['rhythm', 'times'],
	zoned: ['rhythm', 'times', 'zone'],
	interval: ['rhythm', 'minutes', 'windows']
};
const rhythmNeeds: Readonly<Record<string, readonly string[]>> = {
	daily: [],
	weekdays: ['days'],
	every: ['n', 'from'],
	once: ['day']
};

function wrongTiming(value: unknown): Path | undefined {
	return wrongField(value, timingFields, ['kind', ...needsOf(timingNeeds, value)]);
}

function wrongRhythm(value: unknown): Path | undefined {
	return wrongField(value, rhythmFields, ['kind', ...needsOf(rhythmNeeds, value)]);
}

function needsOf(needs: Readonly<Record<string, readonly string[]>>, value: unknown): readonly string[] {
	const kind = isObject(value) ? String(value['kind']) : '';
	return Object.hasOwn(needs, kind) ? (needs[kind] ?? []) : [];
}
