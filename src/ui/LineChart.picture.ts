/** What a line chart is told to draw. No words of its own, no library. */

export interface ChartLine {
	readonly key: string;
	readonly label: string;
	/** One slot for every step of x, from `from` on. `null` leaves a gap. */
	readonly points: readonly (number | null)[];
	/**
	 * Told apart without colour: `second` is dashed, with open diamonds, `third` dotted, with open triangles, `faint`
	 * thin. Faint lines of one label stand once beside the chart.
	 */
	readonly kind: 'main' | 'second' | 'third' | 'faint';
	/** From value to value in steps: places on a ladder have nothing between them. */
	readonly stepped?: boolean;
}

export interface ChartMark {
	readonly x: number;
	/** A few characters; may be left out where marks stand too close, the line never is. */
	readonly label: string;
}

export interface ChartTick {
	readonly x: number;
	readonly label: string;
}

export interface ChartPicture {
	/** The x of the first slot. */
	readonly from: number;
	/** How many slots, also where no line has a point. */
	readonly count: number;
	readonly lines: readonly ChartLine[];
	readonly marks: readonly ChartMark[];
	/** At most so many labels for the x axis, evenly apart. */
	readonly ticks: (most: number) => readonly ChartTick[];
	/** The y axis, from–to, labelled every `step`; `label` says a value in words. */
	readonly y: {
		readonly from: number;
		readonly to: number;
		readonly step: number;
		readonly label?: (value: number) => string;
	};
}
