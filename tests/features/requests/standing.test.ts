import { describe, expect, test } from 'vitest';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { words as en } from '#content/warnings/words.en.ts';
import { words as ja } from '#content/warnings/words.ja.ts';
import { words as vi } from '#content/warnings/words.vi.ts';
import { standingRequestId } from '#core/warnings/standing-request.ts';
import { askedOf, nameOf } from '#features/requests/names.ts';
import { Standing } from '#features/requests/standing.svelte.ts';
import { switches } from '#features/requests/switches.ts';
import { fixedClock } from '../../doubles/fixed-clock.ts';
import { MemoryDiary } from '../../doubles/memory-store.ts';

async function open(diary = new MemoryDiary({})) {
	const store = diary.open();
	const now = new Now(fixedClock());
	const record = new OwnRecord(store, now);
	const standing = new Standing({ record, now });
	const stored = async () => (await record.reader.things('standing-request')).at(-1);
	standing.take(await stored());
	const settled = async () => {
		await expect.poll(() => standing.saving).toBe(false);
		return stored();
	};
	return { diary, store, record, now, standing, stored, settled };
}

describe('the switches', () => {
	test('are the rules of the log that speak quietly, each with its name and its sentence', () => {
		expect(switches).not.toContain('log-fever');
		expect(switches).not.toContain('log-check');
		expect(switches).not.toContain('log-strength');
		expect(switches.length).toBe(9);
		for (const words of [en, ja, vi])
			for (const rule of switches) {
				expect(nameOf(words, rule), rule).toBeTruthy();
				expect(askedOf(words, rule), rule).toBeTruthy();
			}
	});

	test('leave out nothing that waits for a request: what has such a sentence is one', () => {
		const asking = logRules.map(({ id }) => id).filter((id) => 'asked' in en[id]);
		expect([...switches].sort()).toEqual([...asking].sort());
	});
});

describe('before the first yes', () => {
	test('all are proposed, and nothing is written, also where one is unticked', async () => {
		const { standing, settled } = await open();
		expect([...standing.wished]).toEqual(switches);
		standing.tick('log-worse', false);

		expect(await settled()).toBeUndefined();
		expect(standing.wished.has('log-worse')).toBe(false);
	});

	test('a yes asks for what is ticked, from today on', async () => {
		const { standing, now, settled } = await open();
		standing.tick('log-worse', false);
		expect(standing.accept()).toBe(true);

		expect(await settled()).toMatchObject({
			id: standingRequestId,
			rules: switches.filter((rule) => rule !== 'log-worse'),
			accepted: now.read().day
		});
	});

	test('a yes to nothing is no yes', async () => {
		const { standing, settled } = await open();
		for (const rule of switches) standing.tick(rule, false);

		expect(standing.accept()).toBe(false);
		expect(await settled()).toBeUndefined();
	});
});

describe('once accepted', () => {
	test('each can be switched at any time, all can be off, and one on again', async () => {
		const { standing, settled } = await open();
		standing.accept();
		await settled();
		standing.tick('log-flare', false);
		standing.tick('log-worse', false);
		expect((await settled())?.rules).toEqual(switches.filter((rule) => rule !== 'log-flare' && rule !== 'log-worse'));

		standing.allOff();
		expect((await settled())?.rules).toEqual([]);
		expect(standing.wished.size).toBe(0);
		standing.tick('log-worse', true);
		expect((await settled())?.rules).toEqual(['log-worse']);
	});

	test('rules of another version stay, but for "all off"', async () => {
		const { record, now, standing, stored, settled } = await open();
		const fields = { rules: ['log-later', 'log-worse'], accepted: now.read().day };
		await record.keep('standing-request', fields, undefined, standingRequestId);
		standing.take(await stored());
		standing.tick('log-worse', false);
		expect((await settled())?.rules).toEqual(['log-later']);
		standing.allOff();
		expect((await settled())?.rules).toEqual([]);
	});

	test('two windows do not undo each other', async () => {
		const one = await open();
		one.standing.accept();
		await one.settled();
		const two = await open(one.diary);
		one.standing.tick('log-worse', false);
		await one.settled();
		two.standing.tick('log-flare', false);

		const rules = (await two.settled())?.rules;
		expect(rules).not.toContain('log-worse');
		expect(rules).not.toContain('log-flare');
		expect(rules).toHaveLength(switches.length - 2);
	});

	test('what could not be kept is said, stays as ticked, and is kept on a second try', async () => {
		const { store, standing, stored, settled } = await open();
		standing.accept();
		await settled();
		store.fail('quota');
		standing.tick('log-worse', false);
		await expect.poll(() => standing.fault).toBe('quota');
		expect(standing.wished.has('log-worse')).toBe(false);

		store.fail();
		await standing.keep();
		expect((await stored())?.rules).not.toContain('log-worse');
		expect(standing.fault).toBeUndefined();
	});
});
