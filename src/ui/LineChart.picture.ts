/** What a line chart is told to draw. No words of its own, no library. */

export interface ChartLine {
	readonly key: string;
	readonly label: string;
	/** One slot for every step of x, from `from` on. `null` leaves a gap. */
	readonly points: readonly (number | null)[];
	/**
	 * Told apart without colour: `second` is dashed, with open diamonds, `third` dotted, with open triangles, `faint`
	 * thin, `smooth` broad and pale without points, `dots` has no line. Faint lines of one label stand once beside the
	 * chart.
	 */
	readonly kind: 'main' | 'second' | 'third' | 'faint' | 'smooth' | 'dots';
	/** From value to value in steps: places on a ladder have nothing between them. */
	readonly stepped?: boolean;
	/** Goes on over gaps: what is asked every few weeks has a gap on every other day. */
	readonly joined?: boolean;
	/** Of `dots`: 0–1 for every slot, the area of its dot; 0 is a small ring, "none". */
	readonly sizes?: readonly (number | null)[];
	/**
	 * Only while so many slots are shown that single ones cannot be told apart (`far`), or only while they can (`near`).
	 * Absent: always.
	 */
	readonly when?: 'near' | 'far';
}

export interface ChartMark {
	readonly x: number;
	/** A few characters; may be left out where marks stand too close, the line never is. */
	readonly label: string;
}

/** Something that lasted, or happened at a moment (`from` = `to`), shaded over the height of the chart. */
export interface ChartEvent {
	readonly from: number;
	readonly to: number;
	/** One or two characters, explained beside the chart. */
	readonly label: string;
}

/** A range of y from side to side. */
export interface ChartBand {
	readonly from: number;
	readonly to: number;
	readonly label: string;
}

export interface ChartTick {
	readonly x: number;
	readonly label: string;
}

/** The slots that are shown: `count` of them, `from` on. */
export interface ChartWindow {
	readonly from: number;
	readonly count: number;
}

export interface ChartPicture extends ChartWindow {
	readonly lines: readonly ChartLine[];
	readonly marks: readonly ChartMark[];
	readonly events?: readonly ChartEvent[];
	readonly bands?: readonly ChartBand[];
	/** At most so many labels for the x axis, evenly apart over the slots that are shown. */
	readonly ticks: (most: number, shown: ChartWindow) => readonly ChartTick[];
	/** The y axis, from–to, labelled every `step`; `label` says a value in words. */
	readonly y: {
		readonly from: number;
		readonly to: number;
		readonly step: number;
		readonly label?: (value: number) => string;
		/** Labels of the charts above and below, so that all leave the same room for theirs. */
		readonly beside?: readonly string[];
	};
	/** Its place among charts on the same x axis. Letters stand above the first, the words of the axis under the last. */
	readonly place?: 'first' | 'between' | 'last';
}

/** `low`: one of several under each other. `rows`: every step of y is as high as a line of small text. */
export type ChartHeight = 'usual' | 'low' | 'tall' | 'rows';

/** One of several charts under each other. */
export interface ChartPanel {
	readonly key: string;
	readonly title?: string;
	readonly picture: ChartPicture;
}
