/** What a diary follows, one lane each on one time axis. */
import type { Text } from '#app/text.svelte.ts';
import { medicineDays } from '#core/progress/medicine-days.ts';
import { seriesOf, type Span } from '#core/progress/series.ts';
import type { DayEntry } from '#core/record.ts';
import type { ChartPanel, ChartPicture } from '#ui/LineChart.picture.ts';
import { laneLines } from './near-and-far.ts';
import { isMinutes, laneIds, laneTitle, minutesMark, type LaneId } from './lane-words.ts';

/** A value for every day of the span; `null` where nothing was said. */
export interface Lane {
	readonly id: LaneId;
	readonly points: readonly (number | null)[];
}

export interface Lanes {
	/** Those with a value in the span. */
	readonly lanes: readonly Lane[];
	/** Those without. */
	readonly absent: readonly (LaneId | 'medicine')[];
	/** Days on which medicine was taken (`true`) or answered with none; absent where it never was answered. */
	readonly medicine?: readonly (boolean | null)[];
}

type TimeAxis = Pick<ChartPicture, 'from' | 'count' | 'marks' | 'ticks'> & Partial<ChartPicture>;

export function lanesOf(days: readonly DayEntry[], span: Span): Lanes {
	const all = laneIds.map((id): Lane => ({ id, points: seriesOf(days, id, span) }));
	const lanes = all.filter(({ points }) => points.some((point) => point !== null));
	const medicine = medicineDays(days, span);
	const isAnswered = medicine.some((taken) => taken !== null);
	return {
		lanes,
		absent: [
			...all.filter((lane) => !lanes.includes(lane)).map(({ id }) => id),
			...(isAnswered ? [] : (['medicine'] as const))
		],
		...(isAnswered && { medicine })
	};
}

export function lanePanels(
	days: readonly DayEntry[],
	span: Span,
	{ lanes, medicine }: Lanes,
	axis: TimeAxis,
	text: Text
): ChartPanel[] {
	return [
		...lanes.map(({ id, points }): ChartPanel => ({
			key: id,
			title: laneTitle(id, text),
			picture: {
				...axis,
				lines: laneLines(days, id, span, points, laneTitle(id, text)),
				y: isMinutes(id) ? minutesScale(points, text) : { from: 0, to: 10, step: 5 }
			}
		})),
		...(medicine ? [medicinePanel(medicine, axis, text)] : [])
	];
}

/** Taken above, none below, nothing where it was not answered. */
function medicinePanel(medicine: NonNullable<Lanes['medicine']>, axis: TimeAxis, { t }: Text): ChartPanel {
	const points = medicine.map((taken) => (taken === null ? null : taken ? 1 : 0));
	return {
		key: 'medicine',
		title: t('lists.medicine'),
		picture: {
			...axis,
			lines: [{ key: 'medicine', label: t('lists.medicine'), kind: 'dots', points, sizes: points }],
			// Room on both sides: the dots stand apart from the numbers of the sessions.
			y: {
				from: -1,
				to: 2,
				step: 1,
				label: (value) => (value === 1 ? t('lanes.yes') : value === 0 ? t('lanes.no') : '')
			}
		}
	};
}

const tops = [60, 120, 240, 480, 960, 1440];

/** From 0 to the round number of minutes at or above the highest, labelled in the middle and at the top. */
function minutesScale(points: Lane['points'], text: Text): ChartPicture['y'] {
	const highest = points.reduce<number>((most, point) => Math.max(most, point ?? 0), 0);
	const to = tops.find((top) => top >= highest) ?? highest;
	return { from: 0, to, step: to / 2, label: (minutes) => minutesMark(minutes, text) };
}
