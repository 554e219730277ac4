/** Whether weakness, numbness or tingling got worse, by the numbers of the days. */
import type { DayEntry } from '../record.ts';
import type { BySide } from '../symptoms/symptom.ts';
import { valueOn } from './measure.ts';
import type { Span } from './series.ts';
import { namedRise } from './summary.ts';
import type { Mean } from './week.ts';

/** Tingling is not asked for before "no worse" is said, but where it was said and rose that is told. */
export const nerveMeasures = ['weakness', 'numbness', 'tingling'] as const;
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
			readonly side?: 'left' | 'right';
			readonly highest: number;
			readonly days: number;
			readonly before?: Mean;
	  };

/**
 * What got worse between two spans.
 * Edges: each leg by itself, single days too, so that what moved over to the other leg is seen under the one that got
 * better; a first value without a side stands for either. One day on each side is enough: it is a caution. What was not
 * said at first counts from 0.
 * Unknown: not said in the later span is no rise and no all-clear; see `nerveDays`.
 * Source: facts, clinical 2, R2b and R3; half and whole points of the mean are project decisions, awaiting clinical
 * review, the whole one as in `summaryOf`.
 */
export function nerveRises(days: readonly DayEntry[], early: Span, late: Span): NerveRise[] {
	return nerveMeasures.flatMap((measure) => {
		const ofLeg = (side: 'left' | 'right') =>
			risesOf(
				{ measure, side },
				meanOf(days, early, (entry) => onSide(entry, measure, side, true)),
				valuesIn(days, late, (entry) => onSide(entry, measure, side, false))
			);
		const legs = [...ofLeg('left'), ...ofLeg('right')];
		if (legs.some(isCertain)) return legs;
		const worse = risesOf(
			{ measure },
			meanOf(days, early, (entry) => valueOn(entry, measure)),
			valuesIn(days, late, (entry) => valueOn(entry, measure))
		);
		return legs.length === 0 || worse.some(isCertain) ? worse : legs;
	});
}

/** Whether a rise is more than the half point that calls for nothing by itself. */
export function isCertain(rise: NerveRise): boolean {
	return rise.kind === 'more-lately' || rise.whole;
}

/** On how many days of a span a measure was said: of one leg, where a value without a side stands for it, or at all. */
export function nerveDays(
	days: readonly DayEntry[],
	measure: NerveMeasure,
	span: Span,
	side?: 'left' | 'right'
): number {
	return valuesIn(days, span, (entry) => (side ? onSide(entry, measure, side, true) : valueOn(entry, measure))).length;
}

/** The legs of which a measure was said to be 1 or more in a span. A value without a side is no leg's. */
export function legsMarked(days: readonly DayEntry[], measure: NerveMeasure, span: Span): ('left' | 'right')[] {
	return (['left', 'right'] as const).filter((side) =>
		valuesIn(days, span, (entry) => onSide(entry, measure, side, false)).some((value) => value >= 1)
	);
}

interface Of {
	readonly measure: NerveMeasure;
	readonly side?: 'left' | 'right';
}

/** `said`: the values of the later span, earliest first. */
function risesOf(of: Of, before: Mean, said: readonly number[]): NerveRise[] {
	const mean = riseOf({ kind: 'more', ...of }, before, {
		sum: said.reduce((sum, value) => sum + value, 0),
		days: said.length
	});
	if (mean.some(isCertain)) return mean;
	const lately = latelyHigher(said, before);
	return lately ? [{ kind: 'more-lately', ...of, ...lately, ...(before.days > 0 && { before }) }] : mean;
}

function latelyHigher(said: readonly number[], before: Mean): { highest: number; days: number } | undefined {
	const first = before.days > 0 ? before.sum / before.days : 0;
	const high = said.filter((value) => value >= first + lateRise);
	const latest = said.at(-1);
	const tells = high.length >= 2 || (latest !== undefined && latest >= first + lateRise);
	return tells ? { highest: Math.max(...high), days: high.length } : undefined;
}

/** Whole numbers on both sides, so that exactly one point, and exactly half of one, count. */
function riseOf(what: Of & { readonly kind: 'more' }, before: Mean, now: Mean): NerveRise[] {
	const parts = now.days * Math.max(1, before.days);
	const rise = now.sum * Math.max(1, before.days) - before.sum * now.days;
	if (now.days === 0 || rise < slightRise * parts) return [];
	return [{ ...what, whole: rise >= namedRise * parts, now, ...(before.days > 0 && { before }) }];
}

type ValueOf = (entry: DayEntry) => number | undefined;

function meanOf(days: readonly DayEntry[], span: Span, valueOf: ValueOf): Mean {
	const values = valuesIn(days, span, valueOf);
	return { sum: values.reduce((sum, value) => sum + value, 0), days: values.length };
}

function valuesIn(days: readonly DayEntry[], { from, to }: Span, valueOf: ValueOf): number[] {
	return days
		.filter(({ day }) => day >= from && day < to)
		.sort((a, b) => (a.day < b.day ? -1 : 1))
		.flatMap((entry) => valueOf(entry) ?? []);
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
