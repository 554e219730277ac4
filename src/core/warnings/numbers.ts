/** Conditions on the numbers of days. They call to talk to someone, never for emergency care. */
import { endOfLastWeek } from '../progress/last-week.ts';
import { valueOn } from '../progress/measure.ts';
import { meanOver, type Mean } from '../progress/week.ts';
import type { DayEntry } from '../record.ts';
import { isSoFar } from '../symptoms/entry.ts';
import { addDays, type Day } from '../time.ts';
import type { Ask } from './ask.ts';
import type { NumberCondition } from './condition.ts';
import { speaksFor } from './facts.ts';
import type { Answer, Ground } from './ground.ts';
import { allOf, anyOf, reply, type Reply } from './logic.ts';
import { isWithin, latest } from './said.ts';

type Of<Kind extends NumberCondition['kind']> = Extract<NumberCondition, { kind: Kind }>;

/**
 * What numbers say of one condition, on the condition's own scale (0–10, °C, points).
 * Edges: thresholds are met exactly (sums, not rounded means); at the threshold it begins, and what stands ends only
 * below its lower one. Days in a row are calendar days; an average that speaks only of today so far is left out.
 * Unknown: too few days said. A day left out breaks a row without clearing it.
 * Source: facts, clinical 2 (R2b, R5, R6, R10, R12; guards 2 and 3).
 */
export function groundOfNumber(condition: NumberCondition, ask: Ask): Ground {
	switch (condition.kind) {
		case 'temperature':
			return temperature(condition, ask);
		case 'pain-not-gone':
			return painNotGone(condition, ask);
		case 'number':
			return number(condition, ask);
		case 'run':
			return run(condition, ask);
		case 'sign-run':
			return signRun(condition, ask);
		case 'week-rise':
			return weekRise(condition, ask);
		case 'step-up':
			return stepUp(condition, ask);
	}
}

function temperature(condition: Of<'temperature'>, { facts, asOf }: Ask): Ground {
	const said = facts.days.filter(
		({ day, answers }) => isWithin(day, asOf, condition.within) && answers.temperature !== undefined
	);
	if (said.length === 0) return { condition, answer: 'unknown' };
	const highest = Math.max(...said.map(({ answers }) => answers.temperature ?? 0));
	const days = said.filter(({ answers }) => answers.temperature === highest);
	const answer = highest >= condition.atLeast ? 'raised' : 'clear';
	return { condition, answer, ...latest(days), found: [String(highest)], size: highest };
}

/** Everybody who keeps this diary has pain in the back or hip until they say that it is gone; so it tells no day. */
function painNotGone(condition: Of<'pain-not-gone'>, { facts, asOf }: Ask): Ground {
	const near = facts.days.filter(({ day }) => isWithin(day, asOf, condition.within));
	const said = near.filter((entry) => painsOf(entry).length > 0);
	const isGone =
		said.length > 0 && said.every((entry) => painsOf(entry).every((pain) => pain === 0)) && !near.some(hasPainMark);
	return { condition, answer: isGone ? 'clear' : 'raised' };
}

function number(condition: Of<'number'>, { facts, asOf }: Ask): Ground {
	const said = facts.days.filter(
		(entry) => isWithin(entry.day, asOf, condition.within) && valueOn(entry, condition.measure) !== undefined
	);
	const found = said.filter((entry) => (valueOn(entry, condition.measure) ?? 0) >= condition.atLeast);
	const size = Math.max(0, ...found.map((entry) => valueOn(entry, condition.measure) ?? 0));
	const told = { now: { sum: found.length, days: said.length }, size };
	if (found.length >= condition.days) return { condition, answer: 'raised', ...latest(found), ...told };
	return { condition, answer: said.length >= condition.days ? 'clear' : 'unknown', ...latest(said), ...told };
}

function run(condition: Of<'run'>, { facts, asOf, threshold }: Ask): Ground {
	const values = new Map(facts.days.map((entry) => [entry.day, valueOn(entry, condition.measure)]));
	const is = (day: Day): Answer => {
		const value = values.get(day);
		return value === undefined ? 'unknown' : value >= condition[threshold] ? 'raised' : 'clear';
	};
	const { answer, days } = inARow(asOf, condition.days, is);
	const said = days.map((day) => values.get(day) ?? 0);
	return {
		condition,
		answer,
		...(answer === 'raised' && {
			...latest(days.map((day) => ({ day }))),
			found: said.map(String),
			size: Math.max(...said)
		})
	};
}

function signRun(condition: Of<'sign-run'>, { facts, asOf }: Ask): Ground {
	const values = new Map(facts.days.map(({ day, answers }) => [day, answers.signs?.[condition.sign]]));
	const is = (day: Day): Answer => {
		const value = values.get(day);
		return value === undefined ? 'unknown' : value === 'yes' ? 'raised' : 'clear';
	};
	const { answer, days } = inARow(asOf, condition.days, is);
	return {
		condition,
		answer,
		...(answer === 'raised' && { ...latest(days.map((day) => ({ day }))), size: days.length })
	};
}

/** The row that ends today or, while today says nothing, the one that ends yesterday. */
function inARow(asOf: Day, count: number, is: (day: Day) => Answer): { answer: Answer; days: readonly Day[] } {
	const rows = [asOf, addDays(asOf, -1)].map((end) => Array.from({ length: count }, (_, back) => addDays(end, -back)));
	const replies = rows.map((days) => allOf(days.map((day): Reply => ({ answer: is(day), sure: true, grounds: [] }))));
	const { answer } = anyOf(replies);
	const at = replies.findIndex((each) => each.answer === answer);
	return { answer, days: [...(rows[at] ?? [])].reverse() };
}

function weekRise(condition: Of<'week-rise'>, { facts, asOf, threshold }: Ask): Ground {
	const { measure, entries } = condition;
	const days = facts.days.filter((entry) => entry.day <= asOf && isWhole(entry, condition));
	const end = endOfLastWeek(
		days.filter((entry) => valueOn(entry, measure) !== undefined),
		asOf
	);
	const now = meanOver(days, measure, { from: addDays(end, -7), to: end });
	const before = meanOver(days, measure, { from: addDays(end, -14), to: addDays(end, -7) });
	if (now.days < entries || before.days < entries) return { condition, answer: 'unknown', now, before };
	const size = riseOf(now, before);
	const answer = isAtLeast(now, before, condition[threshold]) ? 'raised' : 'clear';
	return { condition, answer, day: addDays(end, -1), now, before, size };
}

function stepUp(condition: Of<'step-up'>, ask: Ask): Ground {
	const sides = (['left', 'right', 'unknown'] as const).flatMap((side) => stepUpOn(condition, ask, side) ?? []);
	const { answer, grounds } = anyOf(sides.map(reply));
	return sides.length === 0 ? { condition, answer: 'unknown' } : (grounds[0] ?? { condition, answer });
}

function stepUpOn(
	condition: Of<'step-up'>,
	{ facts, asOf, threshold }: Ask,
	side: 'left' | 'right' | 'unknown'
): Ground | undefined {
	const said = facts.days
		.filter(({ day, answers }) => day <= asOf && answers[condition.measure]?.[side] !== undefined)
		.map(({ day, answers }) => ({ day, value: answers[condition.measure]?.[side] ?? 0 }))
		.sort((a, b) => (a.day < b.day ? -1 : 1));
	const last = said.slice(-condition.entries);
	const first = last[0];
	if (!first) return undefined;
	const before = meanOf(said.filter(({ day }) => day < first.day && day >= addDays(first.day, -7)));
	const now = meanOf(last);
	const isRecent = last.length === condition.entries && isWithin(first.day, asOf, speaksFor);
	if (!isRecent || before.days < condition.reference) return { condition, answer: 'unknown', now, before };
	const isUp = last.every(({ value }) => isAtLeast({ sum: value, days: 1 }, before, condition[threshold]));
	return {
		condition,
		answer: isUp ? 'raised' : 'clear',
		...latest(last),
		now,
		before,
		found: [side],
		size: riseOf(now, before)
	};
}

/** Whether one mean lies at least so many points above another, told in whole numbers. */
function isAtLeast(now: Mean, before: Mean, points: number): boolean {
	return now.sum * before.days - before.sum * now.days >= points * now.days * before.days;
}

function riseOf(now: Mean, before: Mean): number {
	return now.sum / now.days - before.sum / before.days;
}

function meanOf(values: readonly { readonly value: number }[]): Mean {
	return { sum: values.reduce((sum, { value }) => sum + value, 0), days: values.length };
}

function isWhole(entry: DayEntry, { measure }: Of<'week-rise'>): boolean {
	return measure !== 'pain-average' || !isSoFar(entry);
}

function painsOf({ answers }: DayEntry): number[] {
	return (['pain-average', 'pain-worst', 'pain-leg', 'pain-back-hip'] as const).flatMap((id) => answers[id] ?? []);
}

function hasPainMark({ answers }: DayEntry): boolean {
	return (answers.regions ?? []).some(({ kind }) => kind === undefined || kind === 'pain' || kind === 'burning');
}
