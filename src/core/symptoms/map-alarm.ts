/** Whether a map calls for the questions of the warning check. It never answers them: only the patient does. */
import { isRegion, regions, type RegionMark, type Side } from './regions.ts';
import type { Answers } from './symptom.ts';

/** `saddle`: the saddle area is marked, whatever is felt there. `both-legs`: numb or weak is marked in both legs. */
export type MapAlarm = 'saddle' | 'both-legs';

/**
 * Why a map calls for the warning check; empty when nothing on it does, which is no all-clear.
 * A leg is every region that each leg has of its own, from the buttock, groin and side of the hip down to the toes; the
 * low back is none. Numb in one leg and weak in the other counts. Tingling, pain and burning in both legs do not.
 * Unknown: a mark without kind or side, or of an unknown region, calls for nothing on its own; the saddle area always.
 * Source: facts, clinical 2, R1.
 */
export function mapAlarms(map: readonly RegionMark[]): readonly MapAlarm[] {
	const alarms: MapAlarm[] = [];
	if (map.some(isSaddle)) alarms.push('saddle');
	if (isNumbOrWeakIn('left', map) && isNumbOrWeakIn('right', map)) alarms.push('both-legs');
	return alarms;
}

/**
 * Why a change to a map calls for the check: what it did not call for before, and the saddle area with every further
 * mark on it.
 */
export function newMapAlarms(before: readonly RegionMark[], after: readonly RegionMark[]): readonly MapAlarm[] {
	const old = mapAlarms(before);
	const saddles = (map: readonly RegionMark[]) => map.filter(isSaddle).length;
	return mapAlarms(after).filter(
		(alarm) => !old.includes(alarm) || (alarm === 'saddle' && saddles(after) > saddles(before))
	);
}

/**
 * Whether both legs are numb or weak, by whatever was said of the day: a mark on the map, or a number of 1 or more for
 * numbness or weakness. One leg by the map and the other by a number counts.
 * Unknown: a number without a side, and 0, count for no leg; what was not said is not "no".
 * Source: facts, clinical 2, R1.
 */
export function isBothLegs(answers: Pick<Answers, 'numbness' | 'weakness' | 'regions'>): boolean {
	return (['left', 'right'] as const).every(
		(side) =>
			isNumbOrWeakIn(side, answers.regions ?? []) ||
			(answers.numbness?.[side] ?? 0) >= 1 ||
			(answers.weakness?.[side] ?? 0) >= 1
	);
}

/** Whether a mark stands on the saddle area, of whatever kind and side. */
export function isSaddle(mark: RegionMark): boolean {
	return mark.region === 'saddle';
}

/** Whether a mark says that a leg is numb or weak. */
export function isNumbOrWeakLeg(mark: RegionMark): boolean {
	if (mark.kind !== 'numb' && mark.kind !== 'weakness') return false;
	return isRegion(mark.region) && !(regions[mark.region] as readonly Side[]).includes('middle');
}

function isNumbOrWeakIn(side: Side, map: readonly RegionMark[]): boolean {
	return map.some((mark) => mark.side === side && isNumbOrWeakLeg(mark));
}
