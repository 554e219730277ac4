/** What lies behind the lines: bands, events, and the slot that was picked. */
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { hasLetters } from './LineChart.aligned.ts';
import type { ChartLook } from './LineChart.look.ts';
import type { ChartPicture } from './LineChart.picture.ts';

/** Bands from side to side, and events over the height of the chart with their letter above it. */
export function backgroundOf(picture: ChartPicture, look: ChartLook): AnnotationOptions[] {
	const { bands = [], events = [], y } = picture;
	const size = look.size * 0.9;
	return [
		...bands.map(({ from, to }): AnnotationOptions => ({
			type: 'box',
			yMin: from,
			yMax: to,
			backgroundColor: look.band,
			borderWidth: 0,
			drawTime: 'beforeDraw'
		})),
		...events.flatMap(({ from, to, label }): AnnotationOptions[] => [
			// Half a slot on both sides: a single day has a width too.
			...(to > from
				? [
						{
							type: 'box' as const,
							xMin: from - 0.5,
							xMax: to + 0.5,
							yMin: y.from,
							yMax: y.to,
							backgroundColor: 'transparent',
							borderColor: look.event,
							borderWidth: 1,
							borderDash: [1, 3],
							drawTime: 'beforeDatasetsDraw' as const
						}
					]
				: []),
			{
				type: 'line',
				xMin: from,
				xMax: from,
				yMin: y.from,
				yMax: y.to,
				borderColor: look.event,
				borderWidth: 1.5,
				borderDash: [1, 3],
				drawTime: 'beforeDatasetsDraw',
				label: {
					content: label,
					display: hasLetters(picture),
					position: 'end',
					yAdjust: -(size + 8),
					padding: { x: 5, y: 2 },
					borderRadius: 4,
					backgroundColor: look.ground,
					borderColor: look.event,
					borderWidth: 1,
					color: look.event,
					font: { family: look.family, size, weight: 600 },
					drawTime: 'afterDatasetsDraw'
				}
			}
		])
	];
}

/** A line at the picked slot. */
export function cursorOf(picked: number | undefined, { from, count, y }: ChartPicture, look: ChartLook) {
	if (picked === undefined || picked < from || picked >= from + count) return [];
	const line: AnnotationOptions = {
		type: 'line',
		xMin: picked,
		xMax: picked,
		yMin: y.from,
		yMax: y.to,
		borderColor: look.cursor,
		borderWidth: 2,
		drawTime: 'beforeDatasetsDraw'
	};
	return [line];
}
