/** What a chart of pain shows, as facts that a sentence can be made of. */
import type { DayEntry } from '../record.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { changeBetween, type Change } from './change.ts';
import { endOfLastWeek } from './last-week.ts';
import { valueOn } from './measure.ts';
import { seriesOf, type Span } from './series.ts';
import { meanOver, weekMean, type Mean, type WeekMean } from './week.ts';

/** Points by which weakness or numbness is named beside the pain. Project decision; issue of safety, not of proof. */
export const namedRise = 1;

/** What the span holds, by its average pain. `lowest` and `highest` are absent where no average was said. */
export interface Held {
	readonly logged: number;
	readonly of: number;
	readonly lowest?: number;
	readonly highest?: number;
}

/**
 * A measure that is at least one point higher than at first, or new since: in the last week against the first, in a
 * young diary in the later half of its days against the earlier one.
 */
export interface Rise {
	readonly measure: 'weakness' | 'numbness';
	readonly now: Mean;
	/** Absent: not said at first. */
	readonly before?: Mean;
}

/**
 * `none`: no average was ever said; `worst` tells whether the worst pain was. `young`: the first and the last week overlap, the diary is younger than 14 days.
 * `few`: one of the two weeks has fewer than four days; `which` says which, the last one first.
 * `verdict` is absent where a week has four days only: the figures are told, what they mean is not.
 */
export type Comparison =
	| { readonly kind: 'none'; readonly worst: boolean }
	| { readonly kind: 'young'; readonly last: WeekMean }
	| { readonly kind: 'few'; readonly which: 'first' | 'last'; readonly first: WeekMean; readonly last: WeekMean }
	| {
			readonly kind: 'compared';
			readonly first: WeekMean;
			readonly last: WeekMean;
			readonly change: Change;
			readonly verdict?: Change['direction'];
	  };

export interface Summary {
	readonly held: Held;
	readonly comparison: Comparison;
	/** Less pain is never told without these. */
	readonly rises: readonly Rise[];
}

/**
 * The diary's first week against the last seven days, and what the shown span holds.
 * The first week begins with the first day that has an average. The last week ends with the last day that is over:
 * today once its average speaks of the whole day, else yesterday.
 * Edges: entries in any order; exactly 14 days are comparable. An average said early on an earlier day counts: no
 * better one came. The span changes only `held`.
 * A rise is told from the second day on: of an odd number of days the middle one is left out.
 * Unknown: days not logged count nowhere.
 * Source: clinical 4.1, 4.2, 4.5. First against last cannot tell what caused a change.
 */
export function summaryOf(days: readonly DayEntry[], span: Span, today: Day): Summary {
	const held = heldBy(days, span);
	const averaged = days.filter((entry) => valueOn(entry, 'pain-average') !== undefined);
	const start = averaged.reduce<Day | undefined>((first, { day }) => (!first || day < first ? day : first), undefined);
	if (!start) {
		const worst = days.some((entry) => valueOn(entry, 'pain-worst') !== undefined);
		return { held, comparison: { kind: 'none', worst }, rises: [] };
	}

	const end = endOfLastWeek(averaged, today);
	const age = daysBetween(start, end);
	const rises = risesOf(days, start, end, Math.min(7, Math.floor(age / 2)));
	const last = weekMean(days, 'pain-average', addDays(end, -7));
	if (age < 14) return { held, comparison: { kind: 'young', last }, rises };

	const first = weekMean(days, 'pain-average', start);
	if (last.standing === 'few') return { held, comparison: { kind: 'few', which: 'last', first, last }, rises };
	if (first.standing === 'few') return { held, comparison: { kind: 'few', which: 'first', first, last }, rises };
	const change = changeBetween(first, last);
	const isSolid = first.standing === 'solid' && last.standing === 'solid';
	return {
		held,
		comparison: { kind: 'compared', first, last, change, ...(isSolid && { verdict: change.direction }) },
		rises
	};
}

function heldBy(days: readonly DayEntry[], span: Span): Held {
	const slots = seriesOf(days, 'pain-average', span);
	const said = slots.filter((value) => value !== null);
	if (said.length === 0) return { logged: 0, of: slots.length };
	const lowest = said.reduce((a, b) => Math.min(a, b));
	const highest = said.reduce((a, b) => Math.max(a, b));
	return { logged: said.length, of: slots.length, lowest, highest };
}

/** The last `width` days before `end` against as many from `start` on. */
function risesOf(days: readonly DayEntry[], start: Day, end: Day, width: number): Rise[] {
	const early = { from: start, to: addDays(start, width) };
	const late = { from: addDays(end, -width), to: end };
	return (['weakness', 'numbness'] as const).flatMap((measure) => riseOf(days, measure, early, late));
}

/**
 * A caution, so it is told from one day on each side on, with its days beside it: waiting for four would hide it.
 * One that was not said at first and is now at least 1 is told as new.
 */
function riseOf(days: readonly DayEntry[], measure: Rise['measure'], early: Span, late: Span): Rise[] {
	const now = meanOver(days, measure, late);
	const before = meanOver(days, measure, early);
	if (now.days === 0) return [];
	if (before.days === 0) return now.sum >= namedRise * now.days ? [{ measure, now }] : [];
	const rise = now.sum * before.days - before.sum * now.days;
	return rise >= namedRise * now.days * before.days ? [{ measure, now, before }] : [];
}
