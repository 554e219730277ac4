/** Which places were marked in each step, as rows of dots: a chart for every region, a row for each of its sides. */
import type { Text } from '#app/text.svelte.ts';
import type { RegionDays } from '#core/progress/region-days.ts';
import type { Span } from '#core/progress/series.ts';
import { isRegion, regions } from '#core/symptoms/regions.ts';
import { dayNumber, daysBetween } from '#core/time.ts';
import type { ChartLine, ChartPanel, ChartPicture, ChartTick } from '#ui/LineChart.picture.ts';
import { placeOf, type BodyStep, type BodyTime } from './body-steps.ts';

type Axis = Pick<ChartPicture, 'from' | 'count' | 'marks' | 'ticks'> & Partial<ChartPicture>;
type DayAxis = Pick<ChartPicture, 'marks' | 'events' | 'ticks'>;

/** Up to this many days the first days of steps are labelled, above them months and years. */
const longestBySteps = 92;

/** The steps as slots of a chart; what stands on a day stands on its part of a step. */
export function stepAxis({ steps, weeks }: BodyTime, span: Span, days: DayAxis, text: Text): Axis {
	const first = dayNumber(span.from);
	const at = (x: number) => (x - first + 0.5) / (7 * weeks) - 0.5;
	const whole = { from: first, count: daysBetween(span.from, span.to) };
	return {
		from: 0,
		count: steps.length,
		// Beside columns of many weeks hundreds of sessions would be a bar that says nothing.
		marks: weeks > 1 ? [] : days.marks.map(({ x, label }) => ({ x: at(x), label })),
		...(days.events && {
			events: days.events.map(({ from, to, label }) => ({ from: at(from), to: at(to), label }))
		}),
		ticks: (most) =>
			whole.count > longestBySteps
				? days.ticks(most, whole).map(({ x, label }) => ({ x: at(x - 0.5), label }))
				: stepTicks(steps, most, text)
	};
}

export function bodyPanels({ steps, places }: BodyTime, axis: Axis, text: Text): ChartPanel[] {
	const names = [...new Set(places.map(({ region }) => region))];
	return names.map((region) => {
		const rows = places.filter((place) => place.region === region);
		return {
			key: `body-${region}`,
			title: nameOf(region, text),
			picture: {
				...axis,
				lines: rows.map((place, index): ChartLine => ({
					key: placeOf(place),
					// One label for all: the sides stand at their rows, and a key would say nothing more.
					label: nameOf(region, text),
					kind: 'dots',
					points: steps.map(({ maps }) => (maps > 0 ? rows.length - 1 - index : null)),
					sizes: steps.map(({ maps, days }) => (maps > 0 ? (days.get(placeOf(place)) ?? 0) / maps : null))
				})),
				// Half a row of room above and below; sides stand from left to right as from top to bottom.
				y: {
					from: -1,
					to: rows.length,
					step: 1,
					label: (value) => sideWords(rows[rows.length - 1 - value], text)
				}
			}
		};
	});
}

/** The first days of steps, evenly apart. */
function stepTicks(steps: readonly BodyStep[], most: number, text: Text): ChartTick[] {
	const apart = Math.ceil(steps.length / Math.max(1, most));
	return steps.flatMap(({ from }, index) => (index % apart === 0 ? [{ x: index, label: text.day(from, 'date') }] : []));
}

function nameOf(region: string, { t }: Text): string {
	return isRegion(region) ? t(`body.region.${region}`) : region;
}

/** In a word or a sign, for long ones leave no room for the dots; nothing where there is one place alone. */
function sideWords(place: RegionDays | undefined, { t }: Text): string {
	if (!place || (isRegion(place.region) && regions[place.region].length === 1)) return '';
	return place.side ? t(`common.${place.side}`) : '?';
}
