/** How much the days of two weeks differ among themselves: what any change has to be seen against. */
import type { DayEntry } from '../record.ts';
import { valueOn } from './measure.ts';
import { nonOverlap, type NonOverlap } from './non-overlap.ts';
import { pointsOf } from './points.ts';
import type { Span } from './series.ts';
import { trendOf, type Trend } from './theil-sen.ts';

/** Lowest and highest average of one week, 0–10. Absent: none was said. */
export interface Spread {
	readonly lowest?: number;
	readonly highest?: number;
}

export interface Noise {
	readonly first: Spread;
	readonly last: Spread;
	/** Over all days from the first week to the last. */
	readonly trend: Trend;
	/** Days of the last week against those of the first, lower being better. */
	readonly overlap: NonOverlap;
	/** Days of the two weeks whose average was changed after the day was over. */
	readonly edited: number;
}

/**
 * The noise of the average pain between a first and a last week.
 * Edges: days in any order. Unknown: see each part; days not said count nowhere. Source: facts, clinical 4.3.
 */
export function noiseOf(days: readonly DayEntry[], first: Span, last: Span): Noise {
	const valuesOf = (span: Span) => pointsOf(days, 'pain-average', span).map(({ value }) => value);
	const [before, after] = [valuesOf(first), valuesOf(last)];
	return {
		first: spreadOf(before),
		last: spreadOf(after),
		trend: trendOf(pointsOf(days, 'pain-average', { from: first.from, to: last.to })),
		overlap: nonOverlap(before, after, 'lower'),
		edited: days.filter((entry) => isIn(entry, first) || isIn(entry, last)).filter(isAverageEdited).length
	};
}

function spreadOf(values: readonly number[]): Spread {
	return values.length === 0 ? {} : { lowest: Math.min(...values), highest: Math.max(...values) };
}

function isIn({ day }: DayEntry, { from, to }: Span): boolean {
	return day >= from && day < to;
}

function isAverageEdited(entry: DayEntry): boolean {
	const was = (entry.edits ?? []).some((edit) => Object.hasOwn(edit.was, 'pain-average'));
	return was && valueOn(entry, 'pain-average') !== undefined;
}
