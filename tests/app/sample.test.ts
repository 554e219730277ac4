import { describe, expect, test } from 'vitest';
import { openSample, sampleWrites } from '#app/sample.ts';
import { StoreFault, type RecordStore } from '#core/ports.ts';
import { day } from '#core/time.ts';
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
