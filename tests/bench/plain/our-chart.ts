import { mount, unmount } from 'svelte';
import LineChart from '#ui/LineChart.svelte';
import type { ChartPicture } from '#ui/LineChart.picture.ts';

let shown: Record<string, unknown> | undefined;

/** Our chart with one line and nothing else. */
export async function ourChart(place: HTMLElement, points: readonly number[]): Promise<void> {
	if (shown) await unmount(shown);
	const picture: ChartPicture = {
		from: 0,
		count: points.length,
		lines: [{ key: 'pain', label: 'Pain', kind: 'main', points }],
		marks: [],
		ticks: (most, { from, count }) =>
			Array.from({ length: most }, (_, index) => from + Math.round((index * count) / most)).map((x) => ({
				x,
				label: String(x)
			})),
		y: { from: 0, to: 10, step: 2 }
	};
	shown = mount(LineChart, { target: place, props: { picture, label: 'Pain', absent: '' } });
}
