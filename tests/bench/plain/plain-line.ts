import { Chart, LinearScale, LineController, LineElement, PointElement } from 'chart.js';

Chart.register(LineController, LineElement, PointElement, LinearScale);

let shown: Chart | undefined;

/** The least that Chart.js can be asked for: no points, no animation, nothing to parse or to sort. */
export function plainLine(place: HTMLElement, values: readonly number[]): void {
	shown?.destroy();
	const canvas = document.createElement('canvas');
	place.append(canvas);
	shown = new Chart(canvas, {
		type: 'line',
		data: { datasets: [{ data: values.map((y, x) => ({ x, y })), borderWidth: 1, pointRadius: 0 }] },
		options: { animation: false, events: [], parsing: false, normalized: true, scales: { x: { type: 'linear' } } }
	});
}
