import { expect, test } from 'vitest';
import { openSample, sampleWrites } from '#app/sample.ts';
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
