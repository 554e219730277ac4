/**
 * Everything that says that a nerve does less than at first. Less pain is never told without it.
 * It raises no emergency: it calls for the questions of the warning check, and only the patient answers those.
 */
import type { DayEntry } from '../record.ts';
import { inOrder } from '../function/check-order.ts';
import { isFound, legs, readStrength, type Leg, type StrengthReading } from '../function/strength-reading.ts';
import { strengthTests, type StrengthCheck } from '../function/strength.ts';
import { isBothLegs, isSaddle, type MapAlarm } from '../symptoms/map-alarm.ts';
import { addDays, type Day } from '../time.ts';
import { firstMapSpan, mapsIn } from './first-maps.ts';
import { longestLead } from './first-week.ts';
import { newMarks, tellKinds, type NewMark } from './nerve-marks.ts';
import {
	isCertain as isCertainRise,
	legsMarked,
	nerveDays,
	nerveRises,
	type NerveMeasure,
	type NerveRise
} from './nerve-measures.ts';
import type { Span } from './series.ts';

/** Days, or maps, of the later span from which something counts as said. Source: facts, clinical 2, guard 2. */
export const fewestSaid = 2;
/** Days before the later span in which a strength check still speaks for it: the check is done once a week. */
const checkReach = 7;

export type NerveSign =
	| NerveRise
	| NewMark
	/** What was said of a day of the later span calls for the check by itself, by its map or, of both legs, its numbers. */
	| { readonly kind: 'alarm'; readonly alarm: MapAlarm; readonly days: number }
	/** A test of the strength check went worse; `first`: it was harder or not possible when it was first done, lately. */
	| { readonly kind: 'strength'; readonly day: Day; readonly reading: StrengthReading }
	/** The knee gave way on more days of the later span than of the first. */
	| { readonly kind: 'gave-way'; readonly days: number; readonly before: number };

/** `side`: of that leg, which had it at first. Absent: at all. */
export interface NerveUnsaid {
	readonly measure: NerveMeasure;
	readonly side?: Leg;
}

export interface NerveStanding {
	/** Empty is no all-clear. */
	readonly signs: readonly NerveSign[];
	/**
	 * All but a rise below one point or of tingling, which may be a nerve that wakes up, a new mark on a single map, which
	 * may be a slip of the finger, and a strength test that has nothing to be held against.
	 */
	readonly callsForCheck: boolean;
	/** What was not said often enough in the later span to be called no worse. */
	readonly unsaid: readonly NerveUnsaid[];
}

/**
 * What got worse from the first span to the later one.
 * Maps are held against the first maps (`firstMapSpan`). Of each test of the strength check the latest real answer
 * counts, so that skipping takes nothing back; checks older than two weeks before the first span are of another time.
 * Numb or weak in both legs is never taken for what was always there, nor is the saddle area.
 * Unknown: `unsaid` names what was said on fewer than two days, of each leg that had it at first; weakness is also said
 * by a strength check of the last two weeks, numbness also by two maps that tell kinds.
 * Source: facts, clinical 2 (R1, R2, R2b, R3; guards 2 and 6).
 */
export function nerveStanding(
	days: readonly DayEntry[],
	strengthChecks: readonly StrengthCheck[],
	early: Span,
	late: Span
): NerveStanding {
	const firstMaps = mapsIn(days, firstMapSpan(days, early, late));
	const lateMaps = mapsIn(days, late);
	const checks = strengthChecks.filter(({ day }) => day >= addDays(early.from, -longestLead) && day < late.to);
	const recent = addDays(late.from, -checkReach);
	// Years of days lie between the two spans: they are passed once.
	const told = days.filter(({ day }) => (day >= early.from && day < early.to) || (day >= late.from && day < late.to));
	const signs: NerveSign[] = [
		...nerveRises(told, early, late),
		...newMarks(firstMaps, lateMaps),
		...alarms(told, late),
		...weakenings(checks, { early, recent }),
		...gaveWay(told, early, late)
	];
	const isStrengthChecked = (leg?: Leg) => checks.some((check) => check.day >= recent && hasAnswer(check, leg));
	const areMapsTelling = lateMaps.length >= fewestSaid && tellKinds(firstMaps) && tellKinds(lateMaps);
	const unsaid = (measure: NerveMeasure, isSaidElsewhere: (leg?: Leg) => boolean): NerveUnsaid[] => {
		const isSaid = (leg?: Leg) => nerveDays(told, measure, late, leg) >= fewestSaid || isSaidElsewhere(leg);
		if (!isSaid()) return [{ measure }];
		return legsMarked(told, measure, early).flatMap((side) => (isSaid(side) ? [] : [{ measure, side }]));
	};
	return {
		signs,
		callsForCheck: signs.some(isCertain),
		unsaid: [...unsaid('weakness', isStrengthChecked), ...unsaid('numbness', () => areMapsTelling)]
	};
}

function isCertain(sign: NerveSign): boolean {
	switch (sign.kind) {
		case 'more':
		case 'more-lately':
			return sign.measure !== 'tingling' && isCertainRise(sign);
		case 'new-mark':
			return sign.days >= fewestSaid;
		case 'strength':
			return sign.reading.standing === 'news';
		case 'alarm':
		case 'gave-way':
			return true;
	}
}

function alarms(days: readonly DayEntry[], { from, to }: Span): NerveSign[] {
	const told = days.filter(({ day }) => day >= from && day < to).map(({ answers }) => answers);
	const counts = {
		saddle: told.filter(({ regions }) => regions?.some(isSaddle)).length,
		'both-legs': told.filter(isBothLegs).length
	};
	return (['saddle', 'both-legs'] as const).flatMap((alarm) =>
		counts[alarm] > 0 ? [{ kind: 'alarm', alarm, days: counts[alarm] }] : []
	);
}

/** Only the check that counts for a test is read: a reading looks through all checks before it. */
function weakenings(
	checks: readonly StrengthCheck[],
	{ early, recent }: { readonly early: Span; readonly recent: Day }
): NerveSign[] {
	const ordered = inOrder(checks);
	return legs.flatMap((leg) =>
		strengthTests.flatMap((test): NerveSign[] => {
			const check = ordered.findLast((each) => isFound(each[leg]?.[test]));
			const reading = check && readStrength(check, ordered).find((each) => each.leg === leg && each.test === test);
			if (!check || !reading) return [];
			const isLate = check.day >= early.to && check.day >= recent;
			const isNew = reading.standing === 'first' && reading.answer !== 'able' && isLate;
			return reading.standing === 'news' || isNew ? [{ kind: 'strength', day: check.day, reading }] : [];
		})
	);
}

function gaveWay(days: readonly DayEntry[], early: Span, late: Span): NerveSign[] {
	const times = ({ from, to }: Span) =>
		days.filter(({ day, answers }) => day >= from && day < to && answers.signs?.['knee-gave-way'] === 'yes').length;
	const now = times(late);
	const before = times(early);
	return now > before ? [{ kind: 'gave-way', days: now, before }] : [];
}

function hasAnswer(check: StrengthCheck, leg?: Leg): boolean {
	const sides = leg ? [check[leg]] : [check.left, check.right];
	return sides.flatMap((side) => Object.values(side ?? {})).some((answer) => answer !== 'skipped');
}
