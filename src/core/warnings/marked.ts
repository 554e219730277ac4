/** Conditions on the body map. */
import type { DayEntry } from '../record.ts';
import { baselineMap, isInBaseline, type BaselineMap } from '../symptoms/baseline-map.ts';
import { isBothLegs, isSaddle } from '../symptoms/map-alarm.ts';
import { isRegion, regions, type RegionMark, type Side } from '../symptoms/regions.ts';
import type { Ask } from './ask.ts';
import type { MapCondition } from './condition.ts';
import { speaksFor } from './facts.ts';
import type { Ground } from './ground.ts';
import { isWithin, latest } from './said.ts';

type Mapped = DayEntry & { readonly answers: { readonly regions: readonly RegionMark[] } };
type Of<Kind extends MapCondition['kind']> = Extract<MapCondition, { kind: Kind }>;

/**
 * What the maps say of one condition.
 * Edges: an empty map is a map; both legs also by numbers of 1 or more for numbness or weakness. A region that spreads
 * is numb or tingling where the first week's map had neither on that side; "other leg" is the leg that had neither at
 * all while the opposite one had. The first week itself spreads nowhere.
 * Unknown: no map in the last seven days (fewer than asked for, of days and maps counted); no map of the first week; a
 * mark whose kind was not said where it would decide.
 * Source: facts, clinical 2 (R1, R3, R12; guard 6).
 */
export function groundOfMap(condition: MapCondition, ask: Ask): Ground {
	switch (condition.kind) {
		case 'marked':
			return marked(condition, ask);
		case 'region':
			return region(condition, ask);
		case 'spread':
			return spread(condition, ask);
	}
}

function marked(condition: Of<'marked'>, { facts, asOf }: Ask): Ground {
	const days = facts.days.filter(({ day }) => isWithin(day, asOf, speaksFor));
	const isMarked = ({ answers }: DayEntry) =>
		condition.what === 'saddle' ? (answers.regions ?? []).some(isSaddle) : isBothLegs(answers);
	const found = days.filter(isMarked);
	if (found.length > 0) {
		const size = condition.what === 'saddle' ? Math.max(...found.map(saddleMarks)) : 1;
		return { condition, answer: 'raised', ...latest(found), size };
	}
	const maps = days.filter(hasMap);
	return { condition, answer: maps.length > 0 ? 'clear' : 'unknown', ...latest(maps) };
}

function region(condition: Of<'region'>, { facts, asOf }: Ask): Ground {
	const maps = facts.days.filter(hasMap).filter(({ day }) => isWithin(day, asOf, condition.within));
	const there = (kind: RegionMark['kind']) =>
		maps.filter(({ answers }) =>
			answers.regions.some((mark) => mark.region === condition.region && mark.kind === kind)
		);
	const [found, perhaps] = [there(condition.feeling), there(undefined)];
	const told = { now: { sum: found.length, days: maps.length }, size: found.length };
	if (found.length >= condition.days) return { condition, answer: 'raised', ...latest(found), ...told };
	const open = maps.length < condition.days || new Set([...found, ...perhaps]).size >= condition.days;
	return { condition, answer: open ? 'unknown' : 'clear', ...latest(maps), ...told };
}

function spread(condition: Of<'spread'>, { facts, asOf }: Ask): Ground {
	const days = facts.days.filter(({ day }) => day <= asOf);
	const baseline = baselineMap(days);
	const maps = days
		.filter(hasMap)
		.sort((a, b) => (a.day < b.day ? 1 : -1))
		.filter(({ day }) => baseline !== undefined && day >= baseline.to)
		.slice(0, condition.of);
	const [last] = maps;
	if (!baseline || !last || !isWithin(last.day, asOf, speaksFor)) return { condition, answer: 'unknown' };
	const isNew = condition.to === 'other-leg' ? inOtherLeg(baseline) : inNewPlace(baseline);
	const counts = new Map<string, number>();
	for (const { answers } of maps)
		for (const place of new Set(answers.regions.filter(isFelt).filter(isNew).map(placeOf)))
			counts.set(place, (counts.get(place) ?? 0) + 1);
	const found = [...counts].filter(([, count]) => count >= condition.days).map(([place]) => place);
	const { day } = last;
	if (found.length > 0) return { condition, answer: 'raised', day, found, size: found.length };
	return { condition, answer: maps.length >= condition.days ? 'clear' : 'unknown', day };
}

function inNewPlace(baseline: BaselineMap): (mark: RegionMark) => boolean {
	return (mark) => !feelings.some((kind) => isInBaseline(baseline, { ...mark, kind }));
}

function inOtherLeg(baseline: BaselineMap): (mark: RegionMark) => boolean {
	const had = (side: Side) => baseline.marks.some((mark) => isFelt(mark) && isOfLeg(mark) && mark.side === side);
	const other = had('left') === had('right') ? undefined : had('left') ? 'right' : 'left';
	return (mark) => isOfLeg(mark) && mark.side === other && other !== undefined;
}

const feelings = ['numb', 'tingling'] as const;

function isFelt({ kind }: Pick<RegionMark, 'kind'>): boolean {
	return kind === 'numb' || kind === 'tingling';
}

function isOfLeg(mark: Pick<RegionMark, 'region'>): boolean {
	return isRegion(mark.region) && !(regions[mark.region] as readonly Side[]).includes('middle');
}

function placeOf({ region: of, side }: RegionMark): string {
	return side ? `${of} ${side}` : of;
}

function saddleMarks({ answers }: DayEntry): number {
	return (answers.regions ?? []).filter(isSaddle).length;
}

function hasMap(entry: DayEntry): entry is Mapped {
	return entry.answers.regions !== undefined;
}
