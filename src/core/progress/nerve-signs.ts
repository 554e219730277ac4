/**
 * Everything that says that a nerve does less than at first. Less pain is never told without it.
 * It raises no emergency: it calls for the questions of the warning check, and only the patient answers those.
 */
import type { DayEntry } from '../record.ts';
import { inOrder } from '../function/check-order.ts';
import { readStrength, type StrengthReading } from '../function/strength-reading.ts';
import type { StrengthCheck } from '../function/strength.ts';
import { mapAlarms, type MapAlarm } from '../symptoms/map-alarm.ts';
import type { RegionMark } from '../symptoms/regions.ts';
import { addDays, type Day } from '../time.ts';
import { firstMapSpan, mapsIn } from './first-maps.ts';
import { longestLead } from './first-week.ts';
import { newMarks, tellKinds, type NewMark } from './nerve-marks.ts';
import { nerveDays, nerveRises, type NerveMeasure, type NerveRise } from './nerve-measures.ts';
import type { Span } from './series.ts';

/** Days, or maps, of the later span from which something counts as said. Source: facts, clinical 2, guard 2. */
export const fewestSaid = 2;
/** Days before the later span in which a strength check still speaks for it: the check is done once a week. */
const checkReach = 7;

export type NerveSign =
	| NerveRise
	| NewMark
	/** A map of the later span calls for the check by itself. */
	| { readonly kind: 'alarm'; readonly alarm: MapAlarm; readonly days: number }
	/** A test of the strength check went worse. */
	| { readonly kind: 'strength'; readonly day: Day; readonly reading: StrengthReading }
	/** The knee gave way in the later span, and not in the first. */
	| { readonly kind: 'gave-way'; readonly days: number };

export interface NerveStanding {
	/** Empty is no all-clear. */
	readonly signs: readonly NerveSign[];
	/** All but a rise below one point, and a new mark on a single map, which may be a slip of the finger. */
	readonly callsForCheck: boolean;
	/** What was not said often enough in the later span to be called no worse. */
	readonly unsaid: readonly NerveMeasure[];
}

/**
 * What got worse from the first span to the later one.
 * Maps are held against the first maps (`firstMapSpan`). Of each test of the strength check the latest real answer
 * counts, so that skipping takes nothing back; checks older than two weeks before the first span are of another time.
 * Unknown: `unsaid` names what was said on fewer than two days; weakness is also said by a strength check of the last
 * two weeks, numbness also by two maps that tell kinds.
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
	const signs: NerveSign[] = [
		...nerveRises(days, early, late),
		...newMarks(firstMaps, lateMaps),
		...alarms(lateMaps),
		...weakenings(checks),
		...gaveWay(days, early, late)
	];
	const isWeaknessSaid =
		nerveDays(days, 'weakness', late) >= fewestSaid ||
		checks.some((check) => check.day >= addDays(late.from, -checkReach) && hasAnswer(check));
	const isNumbnessSaid =
		nerveDays(days, 'numbness', late) >= fewestSaid ||
		(lateMaps.length >= fewestSaid && tellKinds(firstMaps) && tellKinds(lateMaps));
	return {
		signs,
		callsForCheck: signs.some(isCertain),
		unsaid: [...(isWeaknessSaid ? [] : (['weakness'] as const)), ...(isNumbnessSaid ? [] : (['numbness'] as const))]
	};
}

function isCertain(sign: NerveSign): boolean {
	if (sign.kind === 'more') return sign.whole;
	return sign.kind !== 'new-mark' || sign.days >= fewestSaid;
}

function alarms(maps: readonly (readonly RegionMark[])[]): NerveSign[] {
	const raised = maps.flatMap(mapAlarms);
	return [...new Set(raised)].map((alarm) => ({
		kind: 'alarm',
		alarm,
		days: raised.filter((each) => each === alarm).length
	}));
}

function weakenings(checks: readonly StrengthCheck[]): NerveSign[] {
	const latest = new Map<string, NerveSign | undefined>();
	for (const check of inOrder(checks))
		for (const reading of readStrength(check, checks)) {
			if (reading.standing === 'unknown') continue;
			const isWorse = reading.standing === 'news';
			latest.set(`${reading.leg} ${reading.test}`, isWorse ? { kind: 'strength', day: check.day, reading } : undefined);
		}
	return [...latest.values()].filter((sign) => sign !== undefined);
}

function gaveWay(days: readonly DayEntry[], early: Span, late: Span): NerveSign[] {
	const times = ({ from, to }: Span) =>
		days.filter(({ day, answers }) => day >= from && day < to && answers.signs?.['knee-gave-way'] === 'yes').length;
	const now = times(late);
	return now > 0 && times(early) === 0 ? [{ kind: 'gave-way', days: now }] : [];
}

function hasAnswer({ left, right }: StrengthCheck): boolean {
	return [left, right].flatMap((side) => Object.values(side ?? {})).some((answer) => answer !== 'skipped');
}
