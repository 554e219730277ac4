import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { RecentlyRemoved } from '#app/removed.svelte.ts';
import { instantAt, millisecondsOf } from '#core/history/instants.ts';
import { day, type Instant } from '#core/time.ts';
import { fixedClock } from '../doubles/fixed-clock.ts';
import { MemoryDiary } from '../doubles/memory-store.ts';
import { makeDay, makeSession, someInstant } from '../fixtures/build.ts';

const today = day('2026-11-22');
const minute = 60_000;
const later = (minutes: number, from: Instant = someInstant) => instantAt(millisecondsOf(from) + minutes * minute);

/** One window on a diary: what it knows, at the time its clock says. */
function open(diary = new MemoryDiary({ day: { [today]: makeDay() } })) {
	const clock = fixedClock();
	const store = diary.open();
	const now = new Now(clock);
	const record = new OwnRecord(store, now);
	const removed = new RecentlyRemoved(record, now);
	return {
		diary,
		clock,
		store,
		record,
		removed,
		at: (instant: Instant) => clock.set({ instant }),
		entry: async () => (await store.find('day', today, today)).thing,
		offered: async () => {
			await removed.look();
			return removed.list?.map(({ removed: { kind, thing }, taken }) => [
				kind,
				'id' in thing ? thing.id : thing.day,
				taken
			]);
		}
	};
}

async function removeToday({ record, entry }: ReturnType<typeof open>) {
	const stored = await entry();
	expect(stored && (await record.removeDay(stored))).toMatchObject({ kind: 'saved' });
}

describe('what can be given back', () => {
	test('a deleted day, also in a window opened later, until ten minutes are over', async () => {
		const first = open();
		expect(await first.offered()).toEqual([]);
		await removeToday(first);

		const second = open(first.diary);
		second.at(later(9));
		expect(await first.offered()).toEqual([['day', today, false]]);
		expect(await second.offered()).toEqual([['day', today, false]]);
		expect(first.diary.removed).toHaveLength(1);

		second.at(later(10));
		expect(await second.offered()).toEqual([]);
		expect(first.diary.removed).toEqual([]);
	});

	test('comes back as it stood, and is not offered any more', async () => {
		const app = open();
		await removeToday(app);
		await app.offered();

		const [returnable] = app.removed.list ?? [];
		expect(returnable && (await app.removed.giveBack(returnable))).toEqual({ kind: 'restored' });

		expect(await app.entry()).toMatchObject({ answers: { 'pain-average': 5 }, made: someInstant, source: 'typed' });
		expect(await app.offered()).toEqual([]);
	});

	test('deleted, given back and deleted again it is offered once', async () => {
		const app = open();
		await removeToday(app);
		await app.offered();
		const [returnable] = app.removed.list ?? [];
		if (returnable) await app.removed.giveBack(returnable);
		app.at(later(1));
		await removeToday(app);

		expect(await app.offered()).toEqual([['day', today, false]]);
	});

	test('sessions and moments come back the same way, each alone', async () => {
		const moment = { ...makeSession(), id: 'm', time: '08:00' };
		const diary = new MemoryDiary({
			day: { [today]: makeDay() },
			session: { s: makeSession({ id: 's' }) },
			moment: { m: moment }
		});
		const app = open(diary);
		const [session] = await app.store.sessions({});
		const [kept] = await app.store.things('moment');
		if (session) await app.record.remove('session', session);
		app.at(later(1));
		if (kept) await app.record.remove('moment', kept);

		expect(await app.offered()).toEqual([
			['moment', 'm', false],
			['session', 's', false]
		]);
		for (const each of app.removed.list ?? []) await app.removed.giveBack(each);
		expect((await app.store.sessions({})).map(({ id }) => id)).toEqual(['s']);
		expect((await app.store.things('moment')).map(({ id }) => id)).toEqual(['m']);
		expect(await app.offered()).toEqual([]);
	});
});

describe('what was entered since is never written over', () => {
	test('a day logged again says so and keeps what it says', async () => {
		const app = open();
		await removeToday(app);
		await app.offered();
		const [returnable] = app.removed.list ?? [];
		await app.record.logDay(today, { 'pain-average': 9 }, undefined);

		expect(returnable && (await app.removed.giveBack(returnable))).toEqual({ kind: 'taken' });
		expect(await app.offered()).toEqual([['day', today, true]]);
		expect((await app.entry())?.answers).toEqual({ 'pain-average': 9 });
	});

	test('a session entered again at its day and time stands for it', async () => {
		const app = open(new MemoryDiary({ session: { s: makeSession({ id: 's' }) } }));
		const [session] = await app.store.sessions({});
		if (!session) throw new Error('expected a session');
		await app.record.remove('session', session);
		await app.record.keep('session', { state: 'done', day: session.day, ...(session.time && { time: session.time }) });

		expect(await app.offered()).toEqual([['session', 's', true]]);
		const [returnable] = app.removed.list ?? [];
		expect(returnable && (await app.removed.giveBack(returnable))).toEqual({ kind: 'taken' });
		expect(await app.store.sessions({})).toHaveLength(1);
	});
});

describe('letting go', () => {
	test('an older removal goes, a younger one stays', async () => {
		const app = open(new MemoryDiary({ day: { [today]: makeDay() }, session: { s: makeSession({ id: 's' }) } }));
		await removeToday(app);
		app.at(later(6));
		const [session] = await app.store.sessions({});
		if (session) await app.record.remove('session', session);

		app.at(later(11));
		expect(await app.offered()).toEqual([['session', 's', false]]);
		expect(app.diary.removed.map(({ kind }) => kind)).toEqual(['session']);
	});

	test('after the clock was set back it is offered for ten minutes from then, and goes after them', async () => {
		const app = open();
		await removeToday(app);
		const yesterday = later(-24 * 60);
		app.at(yesterday);
		expect(await app.offered()).toEqual([['day', today, false]]);

		const reloaded = open(app.diary);
		reloaded.at(later(9, yesterday));
		expect(await reloaded.offered()).toEqual([['day', today, false]]);
		reloaded.at(later(10, yesterday));
		expect(await reloaded.offered()).toEqual([]);
		expect(app.diary.removed).toEqual([]);
		expect(app.diary.settings.size).toBe(0);
	});

	test('a store that does not answer offers nothing and says so when asked to give back', async () => {
		const app = open();
		await removeToday(app);
		await app.offered();
		const [returnable] = app.removed.list ?? [];
		app.store.fail('closed');

		await app.removed.look();
		expect(returnable && (await app.removed.giveBack(returnable))).toEqual({ kind: 'fault', reason: 'closed' });
	});
});

describe('following', () => {
	beforeEach(() => {
		vi.useFakeTimers();
		vi.stubGlobal('document', new EventTarget());
	});
	afterEach(() => {
		vi.useRealTimers();
		vi.unstubAllGlobals();
	});

	test('hears of a removal in another window, and lets go when its ten minutes are over', async () => {
		const app = open();
		const stop = app.removed.follow();
		const other = open(app.diary);
		await vi.waitFor(() => expect(app.removed.list).toEqual([]));
		await removeToday(other);
		await vi.waitFor(() => expect(app.removed.list).toHaveLength(1));

		app.at(later(10));
		await vi.advanceTimersByTimeAsync(10 * minute + 20);

		expect(app.removed.list).toEqual([]);
		expect(app.diary.removed).toEqual([]);
		stop();
	});

	test('stopped, it does not look again', async () => {
		const app = open();
		app.removed.follow()();
		await removeToday(app);
		app.at(later(10));
		await vi.advanceTimersByTimeAsync(11 * minute);

		expect(app.diary.removed).toHaveLength(1);
	});
});
