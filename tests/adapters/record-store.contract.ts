/** What any RecordStore must do. Run on the memory double, on fake IndexedDB and in a real Chromium. */
import { describe, expect, test, beforeEach, afterEach } from 'vitest';
import type { Change, RecordStore, Write } from '#core/ports.ts';
import { stamp, type DayEntry, type Session } from '#core/record.ts';
import { day, time, type Instant } from '#core/time.ts';
import { makeDay, makeSession, someMoment } from '../fixtures/build.ts';

/** One diary that can be opened several times, as by several tabs. */
export interface Diary {
	open(): Promise<RecordStore>;
	remove(): Promise<void>;
}

export function putDay(entry: DayEntry, basedOn = entry.rev - 1): Write {
	return { kind: 'day', put: entry, basedOn };
}

export function putSession(session: Session, basedOn = session.rev - 1): Write {
	return { kind: 'session', put: session, basedOn };
}

export function removeDay(named: string, basedOn: number): Write {
	return { kind: 'day', remove: named, day: day(named), basedOn, at: someMoment };
}

/** The first changes a store tells of that are the ones meant: word of an earlier write may still be on its way. */
export function heard(
	store: RecordStore,
	areMeant: (changes: readonly Change[]) => boolean
): Promise<readonly Change[]> {
	return new Promise((resolve) => {
		const stop = store.watch((changes) => {
			if (!areMeant(changes)) return;
			stop();
			resolve(changes);
		});
	});
}

const november = { from: day('2026-11-01'), to: day('2026-12-01') };
const saved = { kind: 'saved' };

export function recordStoreContract(make: () => Promise<Diary>): void {
	let diary: Diary;
	let store: RecordStore;
	let other: RecordStore;

	beforeEach(async () => {
		diary = await make();
		store = await diary.open();
		other = await diary.open();
	});
	afterEach(async () => {
		store.close();
		other.close();
		await diary.remove();
	});

	describe('reading', () => {
		test('is empty at first', async () => {
			expect(await store.days({})).toEqual([]);
			expect(await store.sessions({})).toEqual([]);
			expect(await store.courses({})).toEqual([]);
			expect(await store.whole()).toEqual({});
			expect(await store.find('day', '2026-11-22', day('2026-11-22'))).toEqual({ thing: undefined, rev: 0 });
		});

		test('gives days of a range over months in order, the last bound left out', async () => {
			const named = ['2026-11-30', '2026-10-31', '2026-12-01', '2026-11-01', '2027-01-01', '2026-11-02'];
			await store.write(named.map((each) => putDay(makeDay({ day: each }))));
			const days = async (from?: string, to?: string) =>
				(await store.days({ ...(from && { from: day(from) }), ...(to && { to: day(to) }) })).map((each) => each.day);

			expect(await days('2026-11-01', '2026-12-01')).toEqual(['2026-11-01', '2026-11-02', '2026-11-30']);
			expect(await days('2026-11-02', '2026-12-02')).toEqual(['2026-11-02', '2026-11-30', '2026-12-01']);
			expect(await days('2026-11-02', '2026-11-02')).toEqual([]);
			expect(await days('2026-12-02', '2026-11-02')).toEqual([]);
			expect(await days(undefined, '2026-11-01')).toEqual(['2026-10-31']);
			expect(await days('2026-12-01')).toEqual(['2026-12-01', '2027-01-01']);
			expect(await days()).toEqual([...named].sort());
			expect(await days('0001-01-01', '0001-01-01')).toEqual([]);
		});

		test('gives sessions by day, time, and id, one without a time last', async () => {
			const sessions = [
				makeSession({ id: 'd', day: '2026-11-18' }),
				makeSession({ id: 'c', day: '2026-11-18', time: time('09:00') }),
				makeSession({ id: 'b', day: '2026-11-18', time: time('14:00') }),
				makeSession({ id: 'a', day: '2026-12-02' })
			];
			const { time: left, ...timeless } = makeSession({ id: 'a0', day: '2026-11-18' });
			expect(left).toBe('14:00');
			await store.write([...sessions, timeless].map((session) => putSession(session)));

			expect((await store.sessions(november)).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a0']);
			expect((await store.sessions({})).map(({ id }) => id)).toEqual(['c', 'b', 'd', 'a0', 'a']);
		});

		test('tells a course whole where a part of it touches the range', async () => {
			const days = ['2026-01-10', '2026-01-20', '2026-06-01', '2026-06-08'];
			await store.write(days.map((each) => putSession(makeSession({ id: each, day: each }))));
			const froms = async (from: string, to: string) =>
				(await store.courses({ from: day(from), to: day(to) })).map((course) => course.sessions.map(({ id }) => id));

			expect(await froms('2026-06-08', '2026-07-01')).toEqual([['2026-06-01', '2026-06-08']]);
			expect(await froms('2026-06-09', '2026-07-01')).toEqual([]);
			expect(await froms('2026-01-01', '2026-01-10')).toEqual([]);
			expect(await froms('2026-01-01', '2026-01-11')).toEqual([['2026-01-10', '2026-01-20']]);
			expect(await store.courses({})).toHaveLength(2);
		});

		test('gives back fields and values it does not know', async () => {
			const odd = { ...makeDay(), mood: { colour: ['blue', null, 1.5] }, __v: 'x' } as DayEntry;
			await store.write([putDay(odd)]);

			expect(await other.days({})).toEqual([odd]);
		});

		test('hands out what was found to be edited without changing what is stored', async () => {
			await store.write([putDay(makeDay())]);
			const { thing } = await store.find('day', '2026-11-22', day('2026-11-22'));
			(thing?.answers as Record<string, number>)['pain-average'] = 9;

			expect((await store.days({}))[0]?.answers).toEqual({ 'pain-average': 5 });
		});
	});

	describe('writing', () => {
		test('writes nothing for no writes', async () => {
			expect(await store.write([])).toEqual(saved);
		});

		test('finds what it saved, in every tab', async () => {
			expect(await store.write([putDay(makeDay())])).toEqual(saved);

			for (const each of [store, other]) {
				expect(await each.find('day', '2026-11-22', day('2026-11-22'))).toEqual({ thing: makeDay(), rev: 1 });
			}
		});

		test('answers a write based on an older state with what stands there, and writes nothing', async () => {
			await store.write([putDay(makeDay())]);
			const mine = makeDay({ rev: 2, answers: { 'pain-average': 7 } });
			await store.write([putDay(mine)]);
			const theirs = makeDay({ rev: 2, answers: { 'pain-average': 1 } });

			const conflict = { kind: 'conflict', thing: 'day', key: '2026-11-22', stored: mine, rev: 2 };
			expect(await other.write([putDay(makeDay({ day: '2026-12-24' })), putDay(theirs)])).toEqual(conflict);
			expect(await other.write([putDay(theirs, 0)])).toEqual(conflict);
			expect(await store.days({})).toEqual([mine]);
		});

		test('answers a write based on a thing that was never there', async () => {
			const result = await store.write([putDay(makeDay({ rev: 2 }))]);

			expect(result).toEqual({ kind: 'conflict', thing: 'day', key: '2026-11-22', stored: undefined, rev: 0 });
			expect(await store.days({})).toEqual([]);
		});

		test('refuses a stamp that does not rise: two tabs could not tell their writes apart', async () => {
			await store.write([putDay(makeDay())]);

			await expect(store.write([putDay(makeDay({ rev: 1 }), 1)])).rejects.toThrow('expected a rev above 1, got 1');
		});

		test('keeps writes of different days of one month from two tabs', async () => {
			const days = Array.from({ length: 12 }, (_, index) => `2026-11-${String(index + 1).padStart(2, '0')}`);
			const results = await Promise.all(
				days.map((each, index) => (index % 2 ? store : other).write([putDay(makeDay({ day: each }))]))
			);

			expect(results).toEqual(days.map(() => saved));
			expect((await store.days({})).map((each) => each.day)).toEqual(days);
			expect((await other.days({})).map((each) => each.day)).toEqual(days);
		});

		test('lets one of two tabs win that write the same day at once', async () => {
			const results = await Promise.all([store.write([putDay(makeDay())]), other.write([putDay(makeDay())])]);

			expect(results.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
		});

		test('takes ids that are called like what every object has', async () => {
			const sessions = ['constructor', 'toString'].map((id) => makeSession({ id }));

			expect(await store.write(sessions.map((session) => putSession(session)))).toEqual(saved);
			expect(await other.sessions({})).toEqual(sessions);
			expect((await other.find('session', 'valueOf', day('2026-11-18'))).rev).toBe(0);
		});

		test('applies several writes of one thing one after the other', async () => {
			const second = makeDay({ rev: 2, answers: {} });

			expect(await store.write([putDay(makeDay()), putDay(second)])).toEqual(saved);
			expect(await store.days({})).toEqual([second]);
		});
	});

	describe('deleting', () => {
		test('leaves a tombstone without the words, and no thing', async () => {
			await store.write([putDay(makeDay({ answers: { note: 'words' } }))]);

			expect(await store.write([removeDay('2026-11-22', 1)])).toEqual(saved);
			expect(await store.days({})).toEqual([]);
			expect(await other.find('day', '2026-11-22', day('2026-11-22'))).toEqual({ thing: undefined, rev: 2 });
			const { made, changed, source } = makeDay();
			expect(await other.whole()).toEqual({
				day: { '2026-11-22': { made, changed, source, rev: 2, deleted: someMoment.instant } }
			});
		});

		test('conflicts with a change made since, and with another deletion', async () => {
			await store.write([putDay(makeDay())]);
			await store.write([putDay(makeDay({ rev: 2 }))]);

			expect((await other.write([removeDay('2026-11-22', 1)])).kind).toBe('conflict');
			await store.write([removeDay('2026-11-22', 2)]);
			expect(await other.write([removeDay('2026-11-22', 2)])).toMatchObject({ stored: undefined, rev: 3 });
			expect(await other.write([putDay(makeDay({ rev: 3 }))])).toMatchObject({ stored: undefined, rev: 3 });
		});

		test('brings a deleted thing back on the tombstone', async () => {
			await store.write([putDay(makeDay())]);
			await store.write([removeDay('2026-11-22', 1)]);
			const back = makeDay({ rev: 3 });

			expect(await store.write([putDay(back)])).toEqual(saved);
			expect(await store.days({})).toEqual([back]);
		});

		test('changes nothing where it is deleted already', async () => {
			await store.write([putDay(makeDay())]);
			await store.write([removeDay('2026-11-22', 1)]);

			expect(await store.write([removeDay('2026-11-22', 2)])).toEqual(saved);
			expect((await store.find('day', '2026-11-22', day('2026-11-22'))).rev).toBe(2);
		});

		test('leaves no trace of what was never there', async () => {
			expect(await store.write([removeDay('2026-11-22', 0)])).toEqual(saved);
			expect(await store.whole()).toEqual({});
		});
	});

	describe('what was removed', () => {
		const late = { ...someMoment, instant: '2026-11-22T10:00:00.000Z' as Instant };

		test('stands as it was, newest first, in every tab, until it is let go', async () => {
			const first = makeDay({ answers: { note: 'words' } });
			const second = makeSession();
			await store.write([putDay(first), putSession(second)]);
			await store.write([removeDay(first.day, 1)]);
			await store.write([{ kind: 'session', remove: second.id, day: second.day, basedOn: 1, at: late }]);

			expect(await other.removed()).toEqual([
				{ kind: 'session', thing: second, at: late.instant },
				{ kind: 'day', thing: first, at: someMoment.instant }
			]);
			await other.forgetRemoved(late.instant);
			expect(await store.removed()).toEqual([{ kind: 'session', thing: second, at: late.instant }]);
			await store.forgetRemoved('2026-11-22T10:00:00.001Z' as Instant);
			expect(await other.removed()).toEqual([]);
		});

		test('is nothing where nothing was removed', async () => {
			await store.write([putDay(makeDay())]);
			await store.write([removeDay('2026-11-23', 0)]);
			await store.write([removeDay('2026-11-22', 7)]);

			expect(await store.removed()).toEqual([]);
		});
	});

	describe('things of other kinds', () => {
		const marks = stamp(someMoment.instant, 'typed');
		const word = (id: string, made: string): Write => ({
			kind: 'own-word',
			put: { ...marks, made: made as Instant, id, list: 'triggers', word: id },
			basedOn: 0
		});
		const moment = (id: string, on: string, at: string): Write => ({
			kind: 'moment',
			put: { ...marks, id, day: day(on), time: time(at) },
			basedOn: 0
		});

		test('undated ones are given all, in the order in which they were made', async () => {
			await store.write([word('b', '2026-11-22T10:00:00.000Z'), word('a', '2026-11-22T11:00:00.000Z')]);

			expect((await other.things('own-word')).map(({ id }) => id)).toEqual(['b', 'a']);
			expect((await other.things('own-word', november)).map(({ id }) => id)).toEqual(['b', 'a']);
			expect(await other.things('own-item')).toEqual([]);
		});

		test('dated ones are given by day, time and id within the range', async () => {
			await store.write([
				moment('c', '2026-11-30', '02:00'),
				moment('b', '2026-11-30', '01:00'),
				moment('d', '2026-12-01', '00:00'),
				moment('a', '2026-11-01', '23:59'),
				moment('z', '2026-10-31', '23:59')
			]);

			expect((await other.things('moment', november)).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
			expect((await other.things('moment')).map(({ id }) => id)).toEqual(['z', 'a', 'b', 'c', 'd']);
		});

		test('are found, changed, told, removed and brought back without a day', async () => {
			const told = heard(other, (changes) => changes.some(({ key }) => key === 'a'));
			await store.write([word('a', someMoment.instant)]);

			expect(await told).toEqual([{ kind: 'own-word', key: 'a' }]);
			const { thing } = await other.find('own-word', 'a');
			if (!thing) throw new Error('expected the word');
			expect(await store.write([{ kind: 'own-word', remove: 'a', basedOn: 1, at: someMoment }])).toEqual(saved);
			expect(await other.things('own-word')).toEqual([]);
			expect(await store.write([{ kind: 'own-word', put: { ...thing, rev: 3 }, basedOn: 2 }])).toEqual(saved);
			expect(await other.find('own-word', 'a')).toEqual({ thing: { ...thing, rev: 3 }, rev: 3 });
		});

		test('come back whole from a record', async () => {
			await store.write([word('a', someMoment.instant), moment('b', '2026-11-30', '01:00')]);
			const whole = await store.whole();
			const fresh = await make();
			const filled = await fresh.open();

			expect(await filled.fill(whole)).toEqual(saved);
			expect(await filled.whole()).toEqual(whole);
			expect(await filled.find('own-word', 'a')).toMatchObject({ rev: 1 });
			filled.close();
			await fresh.remove();
		});
	});

	describe('moving a session to another month', () => {
		const before = makeSession({ day: '2026-11-30' });
		const after = makeSession({ day: '2026-12-02', rev: 2 });

		test('takes it from the one and puts it in the other, without a tombstone', async () => {
			await store.write([putSession(before)]);

			expect(await store.write([putSession(after)])).toEqual(saved);
			expect(await other.sessions({})).toEqual([after]);
			expect(await other.sessions(november)).toEqual([]);
			expect(await other.whole()).toEqual({ session: { 'session-1': after } });
		});

		test('is found from the day it had, and conflicts there', async () => {
			await store.write([putSession(before)]);
			await store.write([putSession(after)]);

			expect(await other.find('session', 'session-1', before.day)).toEqual({ thing: after, rev: 2 });
			expect(await other.write([putSession({ ...before, rev: 2 })])).toMatchObject({ stored: after, rev: 2 });
		});

		test('leaves one session where two tabs move it at once', async () => {
			await store.write([putSession(before)]);
			const results = await Promise.all([
				store.write([putSession(after)]),
				other.write([putSession(makeSession({ day: '2027-01-05', rev: 2 }))])
			]);

			expect(results.map(({ kind }) => kind).sort()).toEqual(['conflict', 'saved']);
			expect(await store.sessions({})).toHaveLength(1);
		});

		test('tells both days', async () => {
			await store.write([putSession(before)]);
			const told = heard(other, (changes) => changes.length === 2);
			await store.write([putSession(after)]);

			expect((await told).map((change) => change.day).sort()).toEqual(['2026-11-30', '2026-12-02']);
		});
	});

	describe('telling', () => {
		test('tells what changed here before the save is answered', async () => {
			const told: Change[] = [];
			store.watch((changes) => told.push(...changes));
			await store.write([putDay(makeDay()), putSession(makeSession())]);

			expect(told).toEqual([
				{ kind: 'day', key: '2026-11-22', day: '2026-11-22' },
				{ kind: 'session', key: 'session-1', day: '2026-11-18' }
			]);
		});

		test('tells another tab, which then reads the change', async () => {
			const told = heard(other, () => true);
			await store.write([putDay(makeDay())]);

			expect(await told).toEqual([{ kind: 'day', key: '2026-11-22', day: '2026-11-22' }]);
			expect(await other.days(november)).toEqual([makeDay()]);
		});

		test('tells a deletion', async () => {
			const put = heard(other, () => true);
			await store.write([putDay(makeDay())]);
			await put;
			const removed = heard(other, () => true);
			await store.write([removeDay('2026-11-22', 1)]);

			expect(await removed).toEqual([{ kind: 'day', key: '2026-11-22', day: '2026-11-22' }]);
		});

		test('does not tell what was not written', async () => {
			const told: Change[] = [];
			store.watch((changes) => told.push(...changes));
			await store.write([putDay(makeDay({ rev: 2 }))]);

			expect(told).toEqual([]);
		});

		test('stops one watcher and not another, though they are the same function', async () => {
			let count = 0;
			const listener = () => {
				count++;
			};
			const stop = store.watch(listener);
			store.watch(listener);
			stop();
			await store.write([putDay(makeDay())]);

			expect(count).toBe(1);
		});
	});

	describe('the whole record', () => {
		const record = {
			day: { '2026-11-22': makeDay(), '2026-12-01': makeDay({ day: '2026-12-01', rev: 7 }) },
			session: {
				'session-1': makeSession(),
				gone: { ...stamp('2026-11-22T09:30:00.000Z' as Instant, 'plan'), deleted: someMoment.instant }
			},
			exercise: { 'ex-1': { day: '2026-11-22', done: true }, 'ex-2': { anything: [1] } }
		};

		test('comes back as it was, unknown kinds and tombstones included', async () => {
			expect(await store.fill(record)).toEqual(saved);
			expect(await store.whole()).toEqual(record);
			expect(await other.whole()).toEqual(record);
			expect(await other.readable()).toEqual({ record, damaged: [] });
			expect(await other.days({})).toEqual(Object.values(record.day));
		});

		test('goes on with writes on what came back', async () => {
			await store.fill(record);
			const edited = makeDay({ rev: 2, answers: { 'pain-average': 0 } });

			expect(await store.write([putDay(edited)])).toEqual(saved);
			expect(await store.whole()).toEqual({ ...record, day: { ...record.day, '2026-11-22': edited } });
			expect((await store.find('session', 'gone', day('2026-11-22'))).rev).toBe(1);
		});

		test('tells everything that came', async () => {
			const told = heard(other, (changes) => changes.length > 1);
			await store.fill(record);

			const keys = (await told).map(({ key }) => key);
			expect(keys).toEqual(expect.arrayContaining(['2026-11-22', '2026-12-01', 'session-1']));
		});

		test('comes into an empty diary only: a deleted day is enough to keep it out', async () => {
			await store.write([putDay(makeDay({ day: '2026-03-03' }))]);
			await store.write([removeDay('2026-03-03', 1)]);
			const before = await store.whole();

			expect(await other.fill(record)).toEqual({ kind: 'occupied' });
			expect(await store.whole()).toEqual(before);
		});

		test.each([
			['a month of its own', '2026-03-03'],
			['the same month', '2026-11-22']
		])('and a day saved by another tab at that moment both stay whole: %s', async (_, named) => {
			const [filled, written] = await Promise.all([
				other.fill(record),
				store.write([putDay(makeDay({ day: named, answers: { 'pain-average': 9 } }))])
			]);

			const entry = (await store.days({})).find((each) => each.day === named);
			if (written.kind === 'saved') expect(entry?.answers).toEqual({ 'pain-average': 9 });
			if (filled.kind === 'occupied') expect((await store.days({})).map((each) => each.day)).toEqual([named]);
			else expect(filled).toEqual(saved);
			expect([written.kind, filled.kind]).toContain('saved');
		});
	});

	describe('drafts and settings', () => {
		test('keeps a draft until it is removed, for every tab', async () => {
			await store.keepDraft('log', { note: '眠れない 🌙', pain: 4 });

			expect(await other.draft('log')).toEqual({ note: '眠れない 🌙', pain: 4 });
			await store.keepDraft('log', undefined);
			expect(await other.draft('log')).toBeUndefined();
			expect(await store.draft('never')).toBeUndefined();
		});

		test('keeps the last of several drafts kept at once, though the first takes longest', async () => {
			await store.keepDraft('log', 'before');
			const values = [4_000_000, 1000, 1].map((length) => 'x'.repeat(length));
			await Promise.all(values.map((value) => store.keepDraft('log', value)));

			expect(await store.draft('log')).toBe('x');
		});

		test('keeps settings of any plain value', async () => {
			expect(await store.setting('language')).toBeUndefined();
			await store.keepSetting('language', 'vi');
			await store.keepSetting('columns', { date: ['日付', 'ngày'] });

			expect(await other.setting('language')).toBe('vi');
			expect(await other.setting('columns')).toEqual({ date: ['日付', 'ngày'] });
			await other.keepSetting('language', undefined);
			expect(await store.setting('language')).toBeUndefined();
		});
	});

	describe('after closing', () => {
		test('answers that it is closed', async () => {
			store.close();

			expect(await store.write([putDay(makeDay())])).toEqual({ kind: 'fault', reason: 'closed' });
			await expect(store.days({})).rejects.toMatchObject({ name: 'StoreFault', reason: 'closed' });
			await expect(store.keepDraft('log', 1)).rejects.toMatchObject({ reason: 'closed' });
			await expect(store.setting('language')).rejects.toMatchObject({ reason: 'closed' });
		});

		test('is told nothing more', async () => {
			const told: Change[] = [];
			store.watch((changes) => told.push(...changes));
			store.close();
			const third = await diary.open();
			const toldThird = heard(third, () => true);
			await other.write([putDay(makeDay())]);
			await toldThird;
			third.close();

			expect(told).toEqual([]);
		});

		test('keeps everything for the next opening', async () => {
			await store.write([putDay(makeDay()), putSession(makeSession())]);
			await store.keepDraft('log', 'half');
			store.close();
			other.close();
			const again = await diary.open();

			expect(await again.whole()).toEqual({
				day: { '2026-11-22': makeDay() },
				session: { 'session-1': makeSession() }
			});
			expect(await again.draft('log')).toBe('half');
			again.close();
		});
	});
}
