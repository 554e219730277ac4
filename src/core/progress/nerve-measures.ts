/** Whether weakness or numbness got worse, by the numbers of the days. */
import type { DayEntry } from '../record.ts';
import type { BySide } from '../symptoms/symptom.ts';
import { valueOn } from './measure.ts';
import type { Span } from './series.ts';
import { namedRise } from './summary.ts';
import type { Mean } from './week.ts';

export const nerveMeasures = ['weakness', 'numbness'] as const;
export type NerveMeasure = (typeof nerveMeasures)[number];

/** Points of the mean from which something is worse at all. Below lies the noise of a scale of whole numbers. Project decision. */
export const slightRise = 0.5;
/** Points above the first mean from which single days count. Source: facts, clinical 2, R2b. */
export const lateRise = 2;

/** `before` absent: not said at first. */
export type NerveRise =
	/** The mean is at least half a point higher. `whole`: at least one point. `side` absent: no side was said. */
	| {
			readonly kind: 'more';
			readonly measure: NerveMeasure;
			readonly side?: 'left' | 'right';
			readonly whole: boolean;
			readonly now: Mean;
			readonly before?: Mean;
	  }
	/** Not a whole point, but two days or the latest lie at least 2 points above the first mean. `days`: how many do. */
	| {
			readonly kind: 'more-lately';
			readonly measure: NerveMeasure;
			readonly highest: number;
			readonly days: number;
			readonly before?: Mean;
	  };

/**
 * What got worse between two spans.
 * Edges: each leg by itself, so that what moved over to the other leg is seen; a first value without a side stands for
 * either. One day on each side is enough: it is a caution. What was not said at first counts from 0.
 * Unknown: not said in the later span is no rise and no all-clear; see `nerveDays`.
 * Source: facts, clinical 2, R2b and R3; half and whole points of the mean are project decisions, awaiting clinical
 * review, the whole one as in `summaryOf`.
 */
export function nerveRises(days: readonly DayEntry[], early: Span, late: Span): NerveRise[] {
	return nerveMeasures.flatMap((measure) => {
		const before = meanOf(days, early, (entry) => valueOn(entry, measure));
		const sides = (['left', 'right'] as const).flatMap((side) =>
			riseOf(
				{ kind: 'more', measure, side },
				meanOf(days, early, (entry) => onSide(entry, measure, side, true)),
				meanOf(days, late, (entry) => onSide(entry, measure, side, false))
			)
		);
		const worse = meanOf(days, late, (entry) => valueOn(entry, measure));
		const rises = sides.length > 0 ? sides : riseOf({ kind: 'more', measure }, before, worse);
		if (rises.some((rise) => rise.kind === 'more' && rise.whole)) return rises;
		const lately = latelyHigher(days, measure, late, before);
		return lately ? [{ kind: 'more-lately', measure, ...lately, ...(before.days > 0 && { before }) }] : rises;
	});
}

/** On how many days of a span a measure was said. */
export function nerveDays(days: readonly DayEntry[], measure: NerveMeasure, span: Span): number {
	return meanOf(days, span, (entry) => valueOn(entry, measure)).days;
}

function latelyHigher(
	days: readonly DayEntry[],
	measure: NerveMeasure,
	{ from, to }: Span,
	before: Mean
): { highest: number; days: number } | undefined {
	const said = days
		.filter((entry) => entry.day >= from && entry.day < to)
		.sort((a, b) => (a.day < b.day ? -1 : 1))
		.flatMap((entry) => valueOn(entry, measure) ?? []);
	const first = before.days > 0 ? before.sum / before.days : 0;
	const high = said.filter((value) => value >= first + lateRise);
	const latest = said.at(-1);
	const tells = high.length >= 2 || (latest !== undefined && latest >= first + lateRise);
	return tells ? { highest: Math.max(...high), days: high.length } : undefined;
}

/** Whole numbers on both sides, so that exactly one point, and exactly half of one, count. */
function riseOf(
	what: { readonly kind: 'more'; readonly measure: NerveMeasure; readonly side?: 'left' | 'right' },
	before: Mean,
	now: Mean
): NerveRise[] {
	const parts = now.days * Math.max(1, before.days);
	const rise = now.sum * Math.max(1, before.days) - before.sum * now.days;
	if (now.days === 0 || rise < slightRise * parts) return [];
	return [{ ...what, whole: rise >= namedRise * parts, now, ...(before.days > 0 && { before }) }];
}

function meanOf(days: readonly DayEntry[], { from, to }: Span, valueOf: (entry: DayEntry) => number | undefined): Mean {
	let [sum, count] = [0, 0];
	for (const entry of days) {
		const value = entry.day >= from && entry.day < to ? valueOf(entry) : undefined;
		if (value === undefined) continue;
		sum += value;
		count += 1;
	}
	return { sum, days: count };
}

function onSide(
	{ answers }: DayEntry,
	measure: NerveMeasure,
	side: 'left' | 'right',
	orUnsaid: boolean
): number | undefined {
	const said: BySide = answers[measure] ?? {};
	return said[side] ?? (orUnsaid ? said.unknown : undefined);
}
