import { describe, expect, test } from 'vitest';
import { sittingBudget } from '#core/care/sitting-budget.ts';
import { addDays, day } from '#core/time.ts';

const today = day('2026-11-22');
const said = (...minutes: (number | undefined)[]) =>
	minutes.map((each, index) => ({ day: addDays(today, -1 - index), ...(each !== undefined && { minutes: each }) }));

describe('days needed', () => {
	test.each([
		['none', said(), 4],
		['three', said(400, 400, 400), 1],
		['days without sitting minutes do not count', said(400, undefined, 400, 400), 1],
		['today does not count, it is not over', [...said(400, 400, 400), { day: today, minutes: 400 }], 1],
		['days of more than two weeks ago do not count', [...said(1, 1, 1), { day: addDays(today, -15), minutes: 1 }], 1],
		['a day to come does not count', [...said(1, 1, 1), { day: addDays(today, 1), minutes: 1 }], 1]
	])('%s: unknown, not no budget', (_, days, left) => {
		expect(sittingBudget(days, today)).toEqual({ kind: 'unknown', left });
	});
});

test.each([
	['80 % of the mean', said(500, 500, 500, 500), 500, 400],
	['rounded down to ten minutes', said(475, 475, 475, 475), 475, 380],
	['a day said as 0 counts', said(600, 600, 0, 600), 450, 360],
	['the fourteenth day before counts', [...said(500, 500, 500), { day: addDays(today, -14), minutes: 500 }], 500, 400],
	['hardly any sitting', said(5, 5, 5, 5), 5, 0]
])('%s', (_, days, mean, minutes) => {
	expect(sittingBudget(days, today)).toEqual({ kind: 'budget', mean, minutes, days: 4 });
});
