import { describe, expect, test } from 'vitest';
import { asksOn } from '#core/symptoms/rhythm.ts';
import { day, daysIn } from '#core/time.ts';
import { lastDays } from '#features/today/last-days.ts';
import { memoryStore } from '../../doubles/memory-store.ts';
import { makeDay, makeMoment } from '../../fixtures/build.ts';

const today = day('2026-11-22');

async function diary(...days: string[]) {
	const store = memoryStore();
	await store.write(days.map((each) => ({ kind: 'day', put: makeDay({ day: each }), basedOn: 0 })));
	return store;
}

describe('the first day', () => {
	test.each([
		['lies among the days shown', ['2026-11-18', '2026-11-20'], '2026-11-18'],
		['lies just before them, so that its week reaches into them', ['2026-11-04', '2026-11-20'], '2026-11-04'],
		['lies long before, with nothing in between', ['2024-02-29'], '2024-02-29'],
		['lies long before a pause that ended two weeks ago', ['2026-08-01', '2026-11-07'], '2026-08-01']
	])('%s', async (_, days, first) => {
		expect((await lastDays(await diary(...days), today, true)).first).toBe(first);
	});

	test('of an old diary need not be found: one that is early enough decides the same', async () => {
		const { first } = await lastDays(await diary('2020-01-01', '2026-10-30', '2026-11-21'), today, true);
		const asks = (from: string | undefined) =>
			daysIn(day('2026-11-09'), day('2026-11-23')).map((each) =>
				asksOn(each, { rhythm: 'lighter', first: from === undefined ? undefined : day(from), sessions: [], said: [] })
			);

		expect(asks(first)).toEqual(asks('2020-01-01'));
	});

	test('an entry that says nothing is none', async () => {
		const store = await diary();
		await store.write([{ kind: 'day', put: makeDay({ day: '2026-11-20', answers: {} }), basedOn: 0 }]);

		expect((await lastDays(store, today, true)).first).toBeUndefined();
	});
});

test('a diary is empty only when it holds nothing at any time', async () => {
	expect((await lastDays(await diary(), today, false)).isEmpty).toBe(true);
	expect((await lastDays(await diary('2024-01-01'), today, false)).isEmpty).toBe(false);
	const night = memoryStore({ moment: { m: makeMoment() } });
	expect((await lastDays(night, today, false)).isEmpty).toBe(false);
	const plan = memoryStore({ 'plan-item': { p: { ...makeMoment(), id: 'p', from: day('2026-11-20') } } });
	expect((await lastDays(plan, today, false)).isEmpty).toBe(false);
	// The clock was set back: what lies ahead is there all the same.
	expect((await lastDays(await diary('2026-12-24'), today, false)).isEmpty).toBe(false);
});
