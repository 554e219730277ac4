import { describe, expect, test } from 'vitest';
import { openSample, sampleWrites } from '#app/sample.ts';
import { knownCourses } from '#core/course/known-courses.ts';
import { numbersOf } from '#core/course/numbering.ts';
import { StoreFault, type RecordStore } from '#core/ports.ts';
import { day, daysBetween } from '#core/time.ts';
import { MemoryDiary } from '../doubles/memory-store.ts';
import { someInstant } from '../fixtures/build.ts';

async function laid(last: string, language: 'en' | 'ja' | 'vi' = 'en') {
	const store = new MemoryDiary().open();
	await store.write(sampleWrites(day(last), someInstant, language));
	return { days: await store.days({}), sessions: await store.sessions({}) };
}

test('holds 67 days and 11 sessions, the last day where it was asked', async () => {
	const { days, sessions } = await laid('2026-11-21');

	expect(days).toHaveLength(67);
	expect(sessions).toHaveLength(11);
	expect(days.at(-1)?.day).toBe('2026-11-21');
	expect(days[0]?.day).toBe('2026-08-30');
});

test('speaks the chosen language in its notes', async () => {
	const notes = (await laid('2026-11-21', 'ja')).days.flatMap(({ answers }) => answers.note ?? []);

	expect(notes).toContain('よく眠れなかった');
});

describe('beside days and sessions', () => {
	async function all(language: 'en' | 'ja' | 'vi') {
		const store = new MemoryDiary().open();
		await store.write(sampleWrites(day('2026-11-21'), someInstant, language));
		return {
			days: await store.days({}),
			sessions: await store.sessions({}),
			courses: await store.things('course'),
			activities: await store.things('activity'),
			checks: await store.things('function-check'),
			changes: await store.things('impression'),
			strength: await store.things('strength-check'),
			events: await store.things('event'),
			items: await store.things('own-item')
		};
	}

	test('there is one course of 12 agreed sessions, to which all 11 belong; its practitioner is marked as invented', async () => {
		const { courses, sessions } = await all('en');
		const [course] = knownCourses(courses, sessions);

		expect([courses.length, course?.sessions.length, course?.named?.agreed]).toEqual([1, 11, 12]);
		expect(course?.named?.practitioner?.name).toContain('(invented)');
		expect((await all('ja')).courses[0]?.practitioner?.name).toContain('架空');
		expect((await all('vi')).courses[0]?.practitioner?.name).toContain('hư cấu');
	});

	test('two activities are rated every two weeks, and change is said on days of sessions 3, 6 and 11', async () => {
		const { activities, checks, changes, sessions } = await all('en');
		const numbers = numbersOf(sessions);

		expect(activities).toHaveLength(2);
		expect(checks.slice(1).map(({ day: on }, index) => daysBetween(checks[index]?.day ?? on, on))).toEqual(
			Array.from({ length: 5 }, () => 14)
		);
		expect(checks.every(({ scores }) => activities.every(({ id }) => scores[id] !== undefined))).toBe(true);
		expect(changes.map(({ session }) => session)).toEqual([3, 6, 11]);
		expect(changes.map(({ day: on }) => numbers.get(sessions.find((one) => one.day === on)?.id ?? ''))).toEqual([
			3, 6, 11
		]);
	});

	test('lists are named, answered with none, and not answered; weakness and numbness stay as they were', async () => {
		const { days, items, events, strength } = await all('en');
		const kindOf = (list: readonly unknown[] | undefined) => (list ? (list.length > 0 ? 'named' : 'none') : 'unsaid');

		for (const list of ['triggers', 'helped', 'medicine'] as const)
			expect(new Set(days.map(({ answers }) => kindOf(answers[list])))).toEqual(new Set(['named', 'none', 'unsaid']));
		expect(days.some(({ answers }) => answers.own?.[items[0]?.id ?? ''] !== undefined)).toBe(true);
		expect([events.length, strength.length]).toEqual([1, 4]);
		expect(days[0]?.answers).toMatchObject({ numbness: { left: 5 }, weakness: { left: 1 } });
	});
});

test('is laid anew when its last day is no longer yesterday, and only then', async () => {
	let diary = new MemoryDiary();
	const open = () => Promise.resolve(diary.open());
	const remove = () => {
		diary = new MemoryDiary();
		return Promise.resolve();
	};
	const on = async (last: string) => (await openSample(open, remove, day(last), someInstant, 'en')).days({});

	expect((await on('2026-11-20')).at(-1)?.day).toBe('2026-11-20');
	const first = diary;
	await on('2026-11-20');
	expect(diary).toBe(first);
	expect((await on('2026-11-21')).at(-1)?.day).toBe('2026-11-21');
	expect(await diary.open().days({})).toHaveLength(67);
});

describe('a sample that could not be laid', () => {
	function opening() {
		const diary = new MemoryDiary();
		const opened: RecordStore[] = [];
		const removals: string[] = [];
		return {
			diary,
			opened,
			removals,
			open: async (full: (store: RecordStore) => RecordStore = (store) => store) =>
				openSample(
					() => {
						const store = full(diary.open());
						opened.push(store);
						return Promise.resolve(store);
					},
					() => {
						removals.push('removed');
						diary.things = {};
						diary.settings.clear();
						return Promise.resolve();
					},
					day('2026-11-21'),
					someInstant,
					'en'
				)
		};
	}

	test('is told with its reason, let go of, and laid by the next opening', async () => {
		const { diary, opened, open } = opening();
		const refused = open((store) =>
			Object.assign(store, { write: () => Promise.resolve({ kind: 'fault', reason: 'quota' }) })
		);

		await expect(refused).rejects.toEqual(new StoreFault('quota'));
		await expect(opened[0]?.days({})).rejects.toMatchObject({ reason: 'closed' });
		expect(diary.settings.size).toBe(0);
		expect(await (await open()).days({})).toHaveLength(67);
	});

	test('but stands already, laid by another tab at that moment, is taken as it stands', async () => {
		const { diary, open, removals } = opening();
		await diary.open().write(sampleWrites(day('2026-11-21'), someInstant, 'en'));

		expect(await (await open()).days({})).toHaveLength(67);
		expect(removals).toEqual([]);
		expect(diary.settings.get('sample.last')).toBe('2026-11-21');
	});

	test('and left another day behind is laid anew', async () => {
		const { diary, open } = opening();
		await diary.open().write(sampleWrites(day('2026-11-20'), someInstant, 'en'));

		const days = await (await open()).days({});

		expect(days).toHaveLength(67);
		expect(days.at(-1)?.day).toBe('2026-11-21');
	});
});
