/** What the lanes show, as sentences and as a row for every day. */
import type { Text } from '#app/text.svelte.ts';
import type { Span } from '#core/progress/series.ts';
import { addDays, daysBetween, type Day } from '#core/time.ts';
import { laneName, laneValue } from './lane-words.ts';
import type { Lane, Lanes } from './lanes.ts';
import { daysWords } from './mean-words.ts';

/** Lowest and highest of every lane with the days it rests on, then what has none. */
export function laneSentences({ lanes, absent, medicine }: Lanes, text: Text): string[] {
	const { t } = text;
	const count = (is: boolean) => daysWords({ days: medicine?.filter((taken) => taken === is).length ?? 0 }, text);
	const names = absent.map((id) => laneName(id, text));
	return [
		...lanes.map((lane) => rangeOf(lane, text)),
		...(medicine ? [t('lanes.taken', { taken: count(true), none: count(false) })] : []),
		...(names.length > 0 ? [t('lanes.absent', { names: text.list(names) })] : [])
	];
}

export function laneHead({ lanes, medicine }: Lanes, text: Text): string[] {
	return [
		text.t('progress.table.day'),
		...lanes.map(({ id }) => laneName(id, text)),
		...(medicine ? [text.t('lists.medicine')] : [])
	];
}

/** Days on which any of it was said, newest first. */
export function laneDays({ lanes, medicine }: Lanes, span: Span): Day[] {
	const length = daysBetween(span.from, span.to);
	return Array.from({ length }, (_, index) => length - 1 - index)
		.filter(
			(index) => lanes.some(({ points }) => typeof points[index] === 'number') || typeof medicine?.[index] === 'boolean'
		)
		.map((index) => addDays(span.from, index));
}

/** What the lanes say of a day, a cell for each. */
export function laneCells({ lanes, medicine }: Lanes, span: Span, of: Day, text: Text): string[] {
	const index = daysBetween(span.from, of);
	const blank = text.t('progress.table.blank');
	const taken = medicine?.[index];
	return [
		...lanes.map(({ id, points }) => {
			const value = points[index];
			return typeof value === 'number' ? laneValue(id, value, text) : blank;
		}),
		...(medicine ? [typeof taken === 'boolean' ? text.t(taken ? 'lanes.yes' : 'lanes.no') : blank] : [])
	];
}

function rangeOf({ id, points }: Lane, text: Text): string {
	const said = points.filter((point) => point !== null);
	const [lowest, highest] = [Math.min(...said), Math.max(...said)];
	const days = daysWords({ days: said.length }, text);
	const name = laneName(id, text);
	if (lowest === highest) return text.t('lanes.same', { name, value: laneValue(id, lowest, text), days });
	return text.t('lanes.range', {
		name,
		lowest: text.number(lowest),
		highest: laneValue(id, highest, text),
		days
	});
}
