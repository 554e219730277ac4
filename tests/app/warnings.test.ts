import { describe, expect, test } from 'vitest';
import type { PreferenceId, Preferences } from '#adapters/preferences/local-preferences.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { Warnings } from '#app/warnings.svelte.ts';
import { stamp } from '#core/record.ts';
import { addDays, day, dayFromNumber, dayNumber, type Day, type Instant } from '#core/time.ts';
import { fixedClock } from '../doubles/fixed-clock.ts';
import { MemoryDiary } from '../doubles/memory-store.ts';
import { makeDay } from '../fixtures/build.ts';

const today = day('2026-11-22');
const at = (on: Day, time: string) => `${on}T${time}:00.000Z` as Instant;

class Shelf implements Preferences {
	readonly values = new Map<PreferenceId, string>();
	get = (id: PreferenceId) => this.values.get(id);
	set = (id: PreferenceId, value: string | undefined) => {
		if (value === undefined) this.values.delete(id);
		else this.values.set(id, value);
	};
	watch = () => () => {};
}

/** One window of the app on a diary. */
async function open(diary = new MemoryDiary({}), { shelf = new Shelf(), blocked = false } = {}) {
	const clock = fixedClock();
	const store = diary.open();
	if (blocked) store.fail('refused');
	const now = new Now(clock);
	const record = new OwnRecord(store, now);
	const warnings = new Warnings(record, now, shelf);
	await warnings.begin();
	return {
		diary,
		shelf,
		store,
		record,
		warnings,
		later: (time: string, on: Day = today) => clock.set({ day: on, instant: at(on, time) }),
		names: () => warnings.urgent.map(({ rule }) => rule),
		settled: async () => {
			await warnings.look();
			await warnings.kept();
		}
	};
}

const leg = (on: Day, answer: 'yes' | 'no') => makeDay({ day: on, answers: { signs: { 'leg-cold': answer } } });

describe('an answer of the check', () => {
	test('one yes raises emergency care at once, and stands in a window opened later', async () => {
		const one = await open();
		await one.warnings.answer('ces-saddle', 'yes');

		expect(one.names()).toEqual(['ces-saddle']);
		expect(one.warnings.standing).toBe('emergency-now');
		await one.settled();
		expect((await open(one.diary)).names()).toEqual(['ces-saddle']);
		expect(one.shelf.get('urgent')).toBe('emergency-now');
	});

	test('the highest stands first, and all stand', async () => {
		const { warnings, names } = await open();
		await warnings.answer('vas-dvt', 'yes');
		expect(warnings.standing).toBe('today');
		await warnings.answer('ces-wipe', 'not-sure');

		expect(names()).toEqual(['ces-wipe', 'vas-dvt']);
		expect(warnings.standing).toBe('emergency-now');
	});

	test('what has no answer is neither yes nor no, and "none of these" leaves what was answered', async () => {
		const { warnings, names } = await open();
		await warnings.answer('ces-sex', 'rather-not-say');
		await warnings.answerNone(['ces-sex', 'ces-wipe']);

		expect(names()).toEqual([]);
		expect(warnings.check?.answers).toEqual({ 'ces-sex': 'rather-not-say', 'ces-wipe': 'no' });
		expect(warnings.judged?.leftOpen).toContain('ces-bowel');
	});

	test('is kept with its day and the version of the list', async () => {
		const { warnings, store } = await open();
		await warnings.answer('ces-wipe', 'no');
		await warnings.answer('ces-sex', 'no');
		await warnings.kept();

		expect(await store.things('warning-check')).toMatchObject([
			{ day: today, list: '1', rev: 2, answers: { 'ces-wipe': 'no', 'ces-sex': 'no' } }
		]);
	});

	test('is one although a call for it ends by its first answer', async () => {
		const saddle = makeDay({ day: today, answers: { regions: [{ region: 'saddle', kind: 'numb' }] } });
		const { warnings, store, settled, later } = await open(new MemoryDiary({ day: { [today]: saddle } }));
		await settled();
		expect(warnings.due).toBe('called');
		later('13:00');
		await warnings.answer('ces-saddle', 'no');
		await warnings.answer('ces-wipe', 'no');
		await settled();

		expect(warnings.due).toBeUndefined();
		expect(await store.things('warning-check')).toMatchObject([{ answers: { 'ces-saddle': 'no', 'ces-wipe': 'no' } }]);
	});

	test('goes on in a window opened the same day', async () => {
		const one = await open();
		await one.warnings.answer('ces-wipe', 'no');
		await one.settled();
		const two = await open(one.diary);
		await two.warnings.answer('ces-sex', 'no');
		await two.settled();

		expect(await two.store.things('warning-check')).toMatchObject([{ answers: { 'ces-wipe': 'no', 'ces-sex': 'no' } }]);
	});

	test('stands in a window opened the same day, with its day; after a mistake without what it took back', async () => {
		const one = await open();
		await one.warnings.answer('ces-wipe', 'no');
		await one.warnings.answer('ces-sex', 'yes');
		await one.warnings.close('mistake');
		await one.settled();
		const { warnings } = await open(one.diary);

		expect(warnings.check?.answers).toEqual({ 'ces-wipe': 'no' });
		expect(warnings.judged?.checkedOn).toBe(today);
	});

	test('is done with once a doctor was seen', async () => {
		const window = await open();
		await window.warnings.answer('ces-wipe', 'yes');
		window.later('13:00');
		await window.warnings.close('seen');

		expect(window.warnings.check).toBeUndefined();
	});
});

describe('what stands ends by the patient alone', () => {
	test.each(['seen', 'mistake'] as const)('"%s" said before the diary was read ends it all the same', async (how) => {
		const before = await open();
		await before.warnings.answer('ces-saddle', 'yes');
		await before.settled();
		const { store, now } = { store: before.diary.open(), now: new Now(fixedClock()) };
		const again = new Warnings(new OwnRecord(store, now), now, before.shelf);
		expect(again.standing).toBe('emergency-now');

		await again.close(how);
		await again.look();

		expect(again.standing).toBeUndefined();
		expect(before.shelf.get('urgent')).toBeUndefined();
	});

	test('seen: it does not come back by itself, and does when it is said anew', async () => {
		const window = await open();
		await window.warnings.answer('ces-saddle', 'yes');
		window.later('13:00');
		await window.warnings.close('seen');
		expect(window.names()).toEqual([]);
		window.later('14:00');
		await window.settled();
		expect(window.names()).toEqual([]);
		expect(window.shelf.get('urgent')).toBeUndefined();

		window.later('15:00');
		await window.warnings.answer('ces-wipe', 'no');
		expect(window.names()).toEqual([]);
		await window.warnings.answer('ces-saddle', 'yes');
		expect(window.names()).toEqual(['ces-saddle']);
		await window.settled();
		expect((await open(window.diary)).names()).toEqual(['ces-saddle']);
	});

	test('a mistake takes the answer back: it is open, not "no"', async () => {
		const window = await open();
		await window.warnings.answer('ces-saddle', 'yes');
		await window.warnings.answer('ces-wipe', 'no');
		await window.warnings.close('mistake');
		await window.settled();

		expect(window.names()).toEqual([]);
		expect(await window.store.things('warning-check')).toMatchObject([{ answers: { 'ces-wipe': 'no' } }]);
		expect(window.warnings.judged?.leftOpen).toContain('ces-saddle');
	});

	test('a sign of the log stays although the day is edited', async () => {
		const window = await open(new MemoryDiary({ day: { [today]: leg(today, 'yes') } }));
		await window.settled();
		expect(window.names()).toEqual(['vas-ali']);
		const { thing } = await window.store.find('day', today, today);
		await window.record.logDay(today, { signs: { 'leg-cold': 'no' } }, thing);
		await window.settled();

		expect(window.names()).toEqual(['vas-ali']);
	});
});

describe('with storage refused', () => {
	test('the check counts and can be answered for; the advice does not wait for the disk', async () => {
		const window = await open(new MemoryDiary({}), { blocked: true });
		await window.warnings.answer('ces-bowel', 'yes');
		expect(window.names()).toEqual(['ces-bowel']);
		await window.warnings.kept();
		expect(window.warnings.fault).toBe('refused');
		await window.settled();
		expect(window.names()).toEqual(['ces-bowel']);

		await window.warnings.close('seen');
		expect(window.names()).toEqual([]);
		expect(window.warnings.standing).toBeUndefined();
	});

	test('is kept once storage is there again', async () => {
		const window = await open(new MemoryDiary({}), { blocked: true });
		await window.warnings.answer('ces-bowel', 'yes');
		await window.warnings.answer('ces-wipe', 'no');
		await window.warnings.kept();
		window.store.fail();
		await window.warnings.retry();
		await window.settled();

		expect(window.warnings.fault).toBeUndefined();
		const other = await open(window.diary);
		expect(other.names()).toEqual(['ces-bowel']);
		expect(await other.store.things('warning-check')).toMatchObject([
			{ answers: { 'ces-bowel': 'yes', 'ces-wipe': 'no' } }
		]);
	});

	test('what stood before stands, though nobody can read why', async () => {
		const shelf = new Shelf();
		shelf.set('urgent', 'emergency-now');
		const window = await open(new MemoryDiary({}), { shelf, blocked: true });
		expect(window.warnings.standing).toBe('emergency-now');
		await window.warnings.close('seen');

		expect(window.warnings.standing).toBeUndefined();
		expect(shelf.get('urgent')).toBeUndefined();
	});
});

describe('windows', () => {
	test('two that judge the same diary keep one notice, and both forget it once it is answered in one', async () => {
		const diary = new MemoryDiary({ day: { [today]: leg(today, 'yes') } });
		const [one, two] = await Promise.all([open(diary), open(diary)]);
		await Promise.all([one.settled(), two.settled()]);

		expect([one.names(), two.names()]).toEqual([['vas-ali'], ['vas-ali']]);
		expect(await one.store.things('warning-notice')).toHaveLength(1);
		await one.warnings.close('seen');
		await one.settled();
		await two.settled();
		expect(two.names()).toEqual([]);
	});
});

test('a diary full of signs from last year raises nothing now', async () => {
	const days = Array.from({ length: 60 }, (_, index) => dayFromNumber(dayNumber(today) - 400 + index));
	const { names, warnings } = await open(
		new MemoryDiary({ day: Object.fromEntries(days.map((on) => [on, leg(on, 'yes')])) })
	);

	expect(names()).toEqual([]);
	expect(warnings.quiet).toEqual([]);
});

test('an open warning stays when the clock was a week ahead and is set right', async () => {
	const ahead = addDays(today, 7);
	const window = await open();
	window.later('12:00', ahead);
	await window.warnings.answer('ces-pee-start', 'yes');
	await window.settled();
	window.later('12:30');
	await window.settled();

	expect(window.names()).toEqual(['ces-pee-start']);
});

describe('a quiet card', () => {
	const rising = Object.fromEntries(
		Array.from({ length: 21 }, (_, index) => {
			const on = addDays(today, index - 20);
			return [on, makeDay({ day: on, answers: { 'pain-average': index < 14 ? 4 : 7 } })];
		})
	);
	const request = {
		...stamp(at(addDays(today, -30), '09:00'), 'typed'),
		id: 'standing-request',
		rules: ['log-worse'],
		accepted: addDays(today, -30)
	};

	test('only as the patient asked', async () => {
		expect((await open(new MemoryDiary({ day: rising }))).warnings.quiet).toEqual([]);
		const asked = await open(new MemoryDiary({ day: rising, 'standing-request': { 'standing-request': request } }));
		expect(asked.warnings.quiet.map(({ rule }) => rule)).toEqual(['log-worse']);
		expect(asked.names()).toEqual([]);
	});

	test('a mute that is lifted in the same window mutes no more', async () => {
		const diary = new MemoryDiary({ day: rising, 'standing-request': { 'standing-request': request } });
		const window = await open(diary);
		const [notice] = window.warnings.quiet;
		if (!notice) throw new Error('no card');
		await window.warnings.mute(notice, 'Dr A', today);
		await window.settled();
		const [mute] = await window.store.things('warning-mute');
		if (!mute) throw new Error('no mute');
		const held = () => window.warnings.judged?.decision.held.find(({ rule }) => rule === 'log-worse')?.why;
		expect(held()).toBe('muted');
		await window.record.remove('warning-mute', mute);
		await window.settled();

		expect(held()).toBe('window');
	});

	test('noted, it is gone; known, it is muted with who saw it', async () => {
		const diary = new MemoryDiary({ day: rising, 'standing-request': { 'standing-request': request } });
		const window = await open(diary);
		const [notice] = window.warnings.quiet;
		if (!notice) throw new Error('no card');
		await window.warnings.mute(notice, 'Dr A', today);
		await window.settled();

		expect(window.warnings.quiet).toEqual([]);
		expect(await window.store.things('warning-mute')).toMatchObject([
			{ rule: 'log-worse', clinician: 'Dr A', seen: today }
		]);
	});
});
