import { describe, expect, test } from 'vitest';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { day, time, type Instant } from '#core/time.ts';
import { fixedClock } from '../doubles/fixed-clock.ts';
import { MemoryDiary } from '../doubles/memory-store.ts';
import { makeDay, makeSession } from '../fixtures/build.ts';

const today = day('2026-11-22');

function open(diary = new MemoryDiary()) {
	const clock = fixedClock();
	const store = diary.open();
	let saves = 0;
	const record = new OwnRecord(store, new Now(clock), () => (saves += 1));
	return { diary, clock, store, record, saves: () => saves, read: async () => (await store.days({}))[0] };
}

describe('logging a day', () => {
	test('stores the number, when it was said and how it came', async () => {
		const { record, read, saves } = open();

		const outcome = await record.logDay(today, { 'pain-average': 6 }, undefined, { averageAt: time('14:05') });

		expect(outcome).toMatchObject({ kind: 'saved', entry: { rev: 1 } });
		expect(await read()).toMatchObject({
			day: today,
			answers: { 'pain-average': 6 },
			averageAt: '14:05',
			source: 'typed'
		});
		expect(saves()).toBe(1);
	});

	test('a change of something else leaves the time of the average as it was', async () => {
		const { record, read } = open();
		const first = await record.logDay(today, { 'pain-average': 6 }, undefined, { averageAt: time('14:05') });

		await record.logDay(today, { note: 'x' }, first.kind === 'saved' ? first.entry : undefined, {
			averageAt: time('20:00')
		});

		expect(await read()).toMatchObject({ averageAt: '14:05', rev: 2 });
	});

	test('saying the same average in the evening makes it the whole day', async () => {
		const { record, read } = open();
		const first = await record.logDay(today, { 'pain-average': 6 }, undefined, { averageAt: time('14:05') });

		await record.logDay(today, { 'pain-average': 6 }, first.kind === 'saved' ? first.entry : undefined, {
			averageAt: time('20:00')
		});

		expect((await read())?.averageAt).toBe('20:00');
	});

	test('answers this version does not know stay', async () => {
		const kept = { ...makeDay(), 'from-a-newer-version': { deep: [1] } };
		const { record, read } = open(new MemoryDiary({ day: { [today]: kept } }));

		await record.logDay(today, { 'pain-worst': 9 }, kept);

		expect(await read()).toMatchObject({ 'from-a-newer-version': { deep: [1] }, answers: { 'pain-worst': 9 } });
	});

	test('two tabs that change different answers both keep theirs', async () => {
		const { diary, record } = open(new MemoryDiary({ day: { [today]: makeDay() } }));
		const other = open(diary).record;
		const seen = makeDay();

		await other.logDay(today, { note: 'theirs' }, seen);
		const outcome = await record.logDay(today, { 'pain-worst': 8 }, seen);

		expect(outcome.kind).toBe('saved');
		expect((await diary.open().days({}))[0]?.answers).toEqual({ 'pain-average': 5, note: 'theirs', 'pain-worst': 8 });
	});

	test('two tabs that change the same answer: the second is asked and nothing is overwritten', async () => {
		const { diary, record, saves } = open(new MemoryDiary({ day: { [today]: makeDay() } }));
		const seen = makeDay();
		await open(diary).record.logDay(today, { 'pain-average': 8 }, seen);

		const outcome = await record.logDay(today, { 'pain-average': 3 }, seen);

		expect(outcome).toMatchObject({ kind: 'conflict', stored: { answers: { 'pain-average': 8 } } });
		expect((await diary.open().days({}))[0]?.answers['pain-average']).toBe(8);
		expect(saves()).toBe(0);
	});

	test('and may then keep its own', async () => {
		const { diary, record, read } = open(new MemoryDiary({ day: { [today]: makeDay() } }));
		await open(diary).record.logDay(today, { 'pain-average': 8 }, makeDay());

		await record.logDay(today, { 'pain-average': 3 }, makeDay(), { mine: true });

		expect((await read())?.answers['pain-average']).toBe(3);
	});

	test('taking the only answer back leaves no empty day behind, and it can be said again', async () => {
		const { record, read, store } = open();
		const first = await record.logDay(today, { 'pain-average': 6 }, undefined);
		const entry = first.kind === 'saved' ? first.entry : undefined;

		await record.logDay(today, { 'pain-average': undefined }, entry);
		expect(await store.days({})).toEqual([]);

		await record.logDay(today, { 'pain-average': 2 }, undefined);
		expect(await read()).toMatchObject({ answers: { 'pain-average': 2 }, rev: 3 });
	});

	test('a day emptied of answers stays for what a newer version wrote on it', async () => {
		const kept = { ...makeDay({ answers: { 'pain-average': 6 } }), 'from-a-newer-version': 1 };
		const { record, read } = open(new MemoryDiary({ day: { [today]: kept } }));

		await record.logDay(today, { 'pain-average': undefined }, kept);

		expect(await read()).toEqual({ ...kept, answers: {}, rev: 2, changed: expect.any(String) as string });
	});

	test('a fault is told with its reason and nothing is stored', async () => {
		const { record, store, saves } = open();
		store.fail('quota');

		const outcome = await record.logDay(today, { 'pain-average': 6 }, undefined).catch((error: unknown) => error);
		store.fail();

		expect(outcome).toMatchObject({ reason: 'quota' });
		expect(await store.days({})).toEqual([]);
		expect(saves()).toBe(0);
	});
});

test('a deleted day comes back as it was', async () => {
	const { record, store, read } = open(
		new MemoryDiary({ day: { [today]: makeDay({ answers: { 'pain-average': 4, note: 'n' } }) } })
	);
	const entry = await read();
	if (!entry) throw new Error('expected the day to be there');

	await record.removeDay(entry);
	expect(await store.days({})).toEqual([]);
	await record.restoreDay(entry);

	expect(await read()).toMatchObject({ answers: { 'pain-average': 4, note: 'n' }, rev: 3, made: entry.made });
});

test('a deleted day does not come back over what another tab wrote there since', async () => {
	const entry = makeDay({ answers: { 'pain-average': 4 } });
	const { diary, record, read, saves } = open(new MemoryDiary({ day: { [today]: entry } }));
	await record.removeDay(entry);
	await open(diary).record.logDay(today, { 'pain-average': 9 }, undefined);

	const outcome = await record.restoreDay(entry);

	expect(outcome).toMatchObject({ kind: 'conflict', stored: { answers: { 'pain-average': 9 } } });
	expect(await read()).toMatchObject({ answers: { 'pain-average': 9 } });
	expect(saves()).toBe(1);
});

describe('sessions', () => {
	test('get an id made on the device and keep it when changed', async () => {
		const { record, store } = open();
		const fields = { state: 'planned', day: day('2026-11-24') } as const;

		await record.keep('session', fields);
		const [stored] = await store.sessions({});
		await record.keep('session', { ...fields, state: 'done' }, stored);

		expect(stored?.id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
		expect(await store.sessions({})).toMatchObject([{ id: stored?.id, state: 'done', rev: 2 }]);
	});

	test('a session changed elsewhere is not overwritten', async () => {
		const session = makeSession();
		const { diary, record, store } = open(new MemoryDiary({ session: { [session.id]: session } }));
		await open(diary).record.keep('session', { ...session, state: 'missed' }, session);

		const outcome = await record.keep('session', { ...session, note: 'mine' }, session);

		expect(outcome.kind).toBe('conflict');
		expect((await store.sessions({}))[0]?.state).toBe('missed');
	});

	test('deleted and given back', async () => {
		const session = makeSession();
		const { record, store } = open(new MemoryDiary({ session: { [session.id]: session } }));

		await record.remove('session', session);
		expect(await store.sessions({})).toEqual([]);
		await record.restoreSession(session);

		expect(await store.sessions({})).toMatchObject([{ id: session.id, rev: 3 }]);
	});
});

test('what is stamped is the moment of saving, not of opening', async () => {
	const { clock, record, read } = open();
	clock.set({ instant: '2026-11-23T00:10:00.000Z' as Instant });

	await record.logDay(today, { 'pain-average': 6 }, undefined);

	expect((await read())?.changed).toBe('2026-11-23T00:10:00.000Z');
});

describe('things with an id', () => {
	const fields = { list: 'triggers', word: 'ngồi lâu' } as const;

	test('are kept, changed on what stood before, and told when someone was quicker', async () => {
		const { record, store, saves } = open();
		const first = await record.keep('own-word', fields);
		if (first.kind !== 'saved') throw new Error('expected it saved');
		const second = await record.keep('own-word', { ...first.thing, word: 'đứng lâu' }, first.thing);

		expect(await record.keep('own-word', { ...first.thing, word: 'quỳ' }, first.thing)).toMatchObject({
			kind: 'conflict',
			stored: { word: 'đứng lâu' },
			rev: 2
		});
		expect(await store.things('own-word')).toEqual([second.kind === 'saved' && second.thing]);
		expect(saves()).toBe(2);
	});

	test('come back after they were removed, and not over what stands in their place', async () => {
		const { record, store } = open();
		const kept = await record.keep('moment', { day: today, time: time('02:14'), what: 'flare' });
		if (kept.kind !== 'saved') throw new Error('expected it saved');
		await record.remove('moment', kept.thing);

		expect(await store.things('moment')).toEqual([]);
		expect(await record.restore('moment', kept.thing)).toMatchObject({ kind: 'saved', thing: { rev: 3 } });
		expect(await record.restore('moment', kept.thing)).toMatchObject({ kind: 'conflict', rev: 3 });
		expect(await store.things('moment')).toMatchObject([{ what: 'flare', time: '02:14', rev: 3 }]);
	});

	test('a fault is told, also where it meets the look before', async () => {
		const { record, store } = open();
		const kept = await record.keep('own-word', fields);
		if (kept.kind !== 'saved') throw new Error('expected it saved');
		store.fail('quota');

		const fault = { kind: 'fault', reason: 'quota' };
		expect(await record.keep('own-word', fields)).toEqual(fault);
		expect(await record.remove('own-word', kept.thing)).toEqual(fault);
		expect(await record.restore('own-word', kept.thing)).toEqual(fault);
	});
});

test('a day changed after it was over keeps what stood before', async () => {
	const seen = makeDay({ day: '2026-11-20', made: '2026-11-20T12:00:00.000Z' as Instant });
	const { record, read } = open(new MemoryDiary({ day: { '2026-11-20': seen } }));

	await record.logDay(seen.day, { 'pain-average': 7 }, seen);

	expect((await read())?.edits).toEqual([{ on: today, was: { 'pain-average': 5 } }]);
});
