import { describe, expect, test } from 'vitest';
import type { Dose, DoseRhythm } from '#core/care/dose.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import { isOnPlan, planDays, planToday } from '#core/care/plan-today.ts';
import type { Practice } from '#core/care/practice.ts';
import { day, time } from '#core/time.ts';
import { someInstant } from '../../fixtures/build.ts';

const stamp = { made: someInstant, changed: someInstant, rev: 1, source: 'typed' } as const;
const today = day('2026-11-22');
const item: PlanItem = { ...stamp, id: 'bridge', routine: 'bridge', from: day('2026-11-01') };

function doneOn(on: string, of: Partial<Practice> = {}): Practice {
	return { ...stamp, id: on, day: day(on), time: time('08:00'), item: item.id, ended: 'done', ...of };
}

function standing(rhythm: DoseRhythm | undefined, practices: readonly Practice[], of: PlanItem = item) {
	const dose: Dose | undefined = rhythm && { seconds: 5, repetitions: 8, sets: 2, rest: 5, sides: 'none', rhythm };
	const [first] = planToday([of], practices, () => dose, today);
	return { ...first?.standing, isDue: first?.isDue };
}

describe('so many times a day', () => {
	const twice: DoseRhythm = { kind: 'per-day', times: 2 };

	test.each([
		['nothing done yet', [], 0, true],
		['once', [doneOn('2026-11-22')], 1, true],
		['as often as agreed', [doneOn('2026-11-22'), doneOn('2026-11-22')], 2, false],
		['more often', [1, 2, 3].map(() => doneOn('2026-11-22')), 3, false],
		['yesterday', [doneOn('2026-11-21')], 0, true],
		['tomorrow, by a clock set back', [doneOn('2026-11-23')], 0, true],
		['stopped early', [doneOn('2026-11-22', { ended: 'stopped' })], 0, true],
		['another item', [doneOn('2026-11-22', { item: 'walk' })], 0, true]
	] as const)('%s', (_, practices, done, isDue) => {
		expect(standing(twice, practices)).toEqual({ kind: 'per-day', times: 2, done, isDue });
	});
});

describe('on so many days a week', () => {
	const threeDays: DoseRhythm = { kind: 'per-week', days: 3 };

	test.each([
		['nothing done yet', [], 0, 0, true],
		['two of the last seven days', [doneOn('2026-11-16'), doneOn('2026-11-20')], 2, 0, true],
		['twice on one day counts once', [doneOn('2026-11-20'), doneOn('2026-11-20')], 1, 0, true],
		['today already', [doneOn('2026-11-22')], 1, 1, false],
		['as many days as agreed', ['16', '18', '20'].map((date) => doneOn(`2026-11-${date}`)), 3, 0, false],
		['eight days ago no longer', ['15', '18', '20'].map((date) => doneOn(`2026-11-${date}`)), 2, 0, true]
	] as const)('%s', (_, practices, daysDone, done, isDue) => {
		expect(standing(threeDays, practices)).toEqual({ kind: 'per-week', days: 3, daysDone, done, isDue });
	});
});

test('what helps when needed, or has no dose, is never due', () => {
	expect(standing({ kind: 'when-needed' }, [])).toEqual({ kind: 'open', done: 0, isDue: false });
	expect(standing(undefined, [doneOn('2026-11-22')])).toEqual({ kind: 'open', done: 1, isDue: false });
});

test('what rests is not due', () => {
	const resting: PlanItem = { ...item, resting: { since: today, why: 'further-down' } };

	expect(standing({ kind: 'per-day', times: 1 }, [], resting)).toEqual({ kind: 'resting', isDue: false });
});

test('what was taken off is gone from that day on', () => {
	const until = (on: string): PlanItem => ({ ...item, until: day(on) });

	expect(isOnPlan(until('2026-11-23'), today)).toBe(true);
	expect(isOnPlan(until('2026-11-22'), today)).toBe(false);
	expect(isOnPlan(item, today)).toBe(true);
	expect(planToday([until('2026-11-22'), item], [], () => undefined, today).map((each) => each.item)).toEqual([item]);
});

test('reads seven days, today included', () => {
	expect(planDays(today)).toEqual({ from: '2026-11-16', to: '2026-11-23' });
});
