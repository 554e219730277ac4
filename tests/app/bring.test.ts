import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { largestFile } from '#app/bring-file.ts';
import { Bring } from '#app/bring.svelte.ts';
import { Now } from '#app/now.svelte.ts';
import { OwnRecord } from '#app/record.svelte.ts';
import { longestRecordFile, writeRecordFile } from '#core/record-file.ts';
import { fixedClock } from '../doubles/fixed-clock.ts';
import { MemoryDiary } from '../doubles/memory-store.ts';
import { makeDay } from '../fixtures/build.ts';

function open(diary = new MemoryDiary()) {
	const clock = fixedClock();
	const store = diary.open();
	const now = new Now(clock);
	let saves = 0;
	const record = new OwnRecord(store, now, () => (saves += 1));
	const bring = new Bring(record, now);
	return { diary, store, record, bring, saves: () => saves };
}

const kept = (name: string) => new File([readFileSync(`tests/fixtures/files/${name}`)], name);
const csv = (text: string, name = 'a.csv') => new File([text], name);

function preview(bring: Bring) {
	if (bring.step.kind !== 'preview') throw new Error(`expected the preview, got ${bring.step.kind}`);
	return bring.step.preview;
}

const verdicts = (bring: Bring) => preview(bring).items.map(({ verdict }) => verdict);
const none = () => false;

describe('the two files of a diary', () => {
	test('come in whole, with one write, and change nothing the second time', async () => {
		const { bring, store, saves } = open();

		await bring.choose([kept('steady-days.csv'), kept('steady-sessions.csv')]);
		expect(preview(bring)).toMatchObject({ problems: [], unfilled: 0, brokenRows: 0 });
		await bring.bring(none);

		expect(bring.step).toEqual({
			kind: 'done',
			brought: { days: 67, sessions: 11, others: 0, replaced: 0, leftOut: 0 }
		});
		expect(await store.days({})).toHaveLength(67);
		expect(await store.sessions({})).toHaveLength(11);
		expect((await store.days({}))[0]).toMatchObject({ source: 'imported', answers: { numbness: { left: 5 } } });
		expect(saves()).toBe(1);

		const before = await store.whole();
		await bring.choose([kept('steady-sessions.csv'), kept('steady-days.csv')]);
		expect(new Set(verdicts(bring))).toEqual(new Set(['same']));
		await bring.bring(() => true);

		expect(await store.whole()).toEqual(before);
		expect(saves()).toBe(1);
	});
});

describe('a patient’s own spreadsheet', () => {
	test('in Shift_JIS asks what its columns mean, once', async () => {
		const { bring, store, diary } = open();

		await bring.choose([kept('excel-japan.csv')]);
		expect(bring.files[0]).toMatchObject({ encoding: 'shift_jis', separator: ';' });
		expect(bring.step).toMatchObject({
			kind: 'pair',
			offered: {
				kind: 'days',
				uses: ['date', 'pain_average', 'pain_worst', 'numbness', 'keep', 'keep', 'note']
			}
		});
		if (bring.step.kind === 'pair') await bring.pair(0, bring.step.offered);
		await bring.bring(none);

		expect((await store.days({})).map(({ day }) => day)).toEqual([
			'2026-11-01',
			'2026-11-02',
			'2026-11-03',
			'2026-11-04',
			'2026-11-05'
		]);
		expect((await store.days({}))[2]).toMatchObject({
			source: 'entered-later',
			answers: { 'pain-average': 5, 'pain-worst': 6, note: '買い物に行った;\n少し歩いた' },
			unread: { 天気: '曇り' }
		});

		await bring.choose([kept('excel-japan.csv')]);
		expect(bring.columns[0]?.by).toBe('remembered');
		expect(new Set(verdicts(bring))).toEqual(new Set(['same']));
		expect(JSON.stringify([...diary.settings])).not.toMatch(/痛|天気/);
	});

	test('with other names is asked, whatever was paired before', async () => {
		const { bring } = open();
		await bring.choose([csv('Day,Pain score\n2026-08-24,5')]);
		await bring.pair(0, { kind: 'days', uses: ['date', 'pain_average'] });

		await bring.choose([csv('Day,Mood score\n2026-08-24,5')]);
		expect(bring.step.kind).toBe('pair');

		await bring.choose([csv(' day ,PAIN SCORE\n2026-08-24,5')]);
		expect(bring.columns[0]?.by).toBe('remembered');
	});

	test('cannot be paired without a date or with one column twice', async () => {
		const { bring } = open();
		await bring.choose([csv('a,b\n1,2')]);

		await bring.pair(0, { kind: 'days', uses: ['pain_average', 'pain_average'] });

		expect(bring.step.kind).toBe('pair');
	});

	test('with dates that read both ways asks once, and remembers', async () => {
		const { bring, store } = open();
		const file = csv('Day,Pain score\n01/02/2026,5\n03/04/2026,6');
		await bring.choose([file]);
		await bring.pair(0, { kind: 'days', uses: ['date', 'pain_average'] });

		expect(bring.step).toMatchObject({ kind: 'order', place: 0, examples: [{ text: '01/02/2026' }, {}] });
		await bring.order(0, 'day-first');
		await bring.bring(none);

		expect((await store.days({})).map(({ day }) => day)).toEqual(['2026-02-01', '2026-04-03']);
		await bring.choose([file]);
		expect(verdicts(bring)).toEqual(['same', 'same']);
	});

	test('whose dates settle the order is not asked, whatever was answered before', async () => {
		const { bring } = open();
		await bring.choose([csv('Day,Pain score\n01/02/2026,5')]);
		await bring.pair(0, { kind: 'days', uses: ['date', 'pain_average'] });
		await bring.order(0, 'day-first');

		await bring.choose([csv('Day,Pain score\n01/02/2026,5\n02/13/2026,5')]);

		expect(preview(bring).items.map(({ said }) => said.day)).toEqual(['2026-01-02', '2026-02-13']);
	});

	test('with our names and open dates is asked every time', async () => {
		const { bring, diary } = open();
		const file = csv('date,pain_average\n01/02/2026,5');

		for (const _ of [1, 2]) {
			await bring.choose([file]);
			expect(bring.step.kind).toBe('order');
			await bring.order(0, 'month-first');
			expect(preview(bring).items[0]?.said.day).toBe('2026-01-02');
		}
		expect(diary.settings.size).toBe(0);
	});
});

describe('a file with problems', () => {
	const half = csv('date,pain_average\n2026-08-24,5\n2026-08-25,11\n2026-08-26,x\n2026-08-24,6\n2026-08-27,3');

	test('writes nothing before it is said what to do with them', async () => {
		const { bring, diary } = open();

		await bring.choose([half]);

		expect(preview(bring).problems.map(({ line, code }) => [line, code])).toEqual([
			[3, 'out-of-range'],
			[4, 'not-a-number'],
			[5, 'same-day']
		]);
		expect(preview(bring).brokenRows).toBe(3);
		expect(diary.things).toEqual({});
	});

	test('brings the good rows in when the patient says so', async () => {
		const { bring, store } = open();
		await bring.choose([half]);

		await bring.bring(none);

		expect(bring.step).toMatchObject({ kind: 'done', brought: { days: 2, leftOut: 3 } });
		expect((await store.days({})).map(({ day }) => day)).toEqual(['2026-08-24', '2026-08-27']);
	});

	test.each([
		['too-big', new File([new Uint8Array(largestFile + 1)], 'big.csv')],
		['empty', csv('')],
		['binary', new File([Uint8Array.of(1, 0, 2)], 'x.csv')],
		['workbook', new File([Uint8Array.of(0x50, 0x4b, 3, 4)], 'x.xlsx')],
		['undecodable', new File([Uint8Array.of(0xff, 0xff)], 'x.csv')],
		['unclosed-quote', csv('date,note\n2026-08-24,"x')],
		['no-rows', csv('date,pain_average\n')],
		['no-names', csv('2026-08-24,5\n')],
		['broken-record', csv('{"format":"other"}')]
	])('is refused whole and changes nothing: %s', async (reason, file) => {
		const { bring, diary } = open();

		await bring.choose([file]);

		expect(bring.step.kind).toBe('refused');
		expect(bring.files).toMatchObject([{ kind: 'refused', refusal: { reason } }]);
		expect(diary.things).toEqual({});
	});

	test('of exactly the largest size is read', async () => {
		const { bring } = open();

		await bring.choose([
			new File(['date,pain_average\n2026-08-24,5\n', new Uint8Array(largestFile - 31).fill(10)], 'a')
		]);

		expect(verdicts(bring)).toEqual(['new']);
	});

	test('of this app is read though it is larger than any other may be', async () => {
		const { bring } = open();
		const thing = { ...makeDay(), newer: 'x'.repeat(largestFile) };

		await bring.choose([csv(writeRecordFile({ day: { [thing.day]: thing } }), 'meguri.json')]);

		expect(verdicts(bring)).toEqual(['new']);
	});

	test.each([
		['another file', '{"format":"other","things":"', largestFile + 1, { reason: 'too-big' }],
		['one of this app', '{"format":"meguri-record"', longestRecordFile + 1, { refusal: { reason: 'too-large' } }]
	])('that is too large is refused, and no more than its beginning is read: %s', async (_, start, size, refusal) => {
		const { bring } = open();
		const file = new File([start], 'a.json');
		Object.defineProperty(file, 'size', { value: size });
		file.arrayBuffer = () => Promise.reject(new Error('expected the whole of it not to be read'));

		await bring.choose([file]);

		expect(bring.files).toMatchObject([{ kind: 'refused', refusal }]);
	});

	test('that cannot be read does not keep the others out', async () => {
		const { bring } = open();
		await bring.choose([csv(''), kept('steady-sessions.csv')]);

		await bring.goOn();

		expect(preview(bring).items).toHaveLength(11);
	});
});

describe('a day that stands there with other values', () => {
	const stored = makeDay({ day: '2026-08-24', answers: { 'pain-average': 1, note: 'mine' } });
	const file = csv('date,pain_average,pain_worst\n2026-08-24,5,7\n2026-08-25,4,6');

	test('is kept unless the file’s values are taken', async () => {
		const { bring, store } = open(new MemoryDiary({ day: { [stored.day]: stored } }));
		await bring.choose([file]);
		expect(verdicts(bring)).toEqual(['different', 'new']);

		await bring.bring(none);

		expect((await store.days({}))[0]).toEqual(stored);
		expect(bring.step).toMatchObject({ brought: { days: 1, replaced: 0 } });
	});

	test('takes the file’s values beside its own', async () => {
		const { bring, store } = open(new MemoryDiary({ day: { [stored.day]: stored } }));
		await bring.choose([file]);

		await bring.bring(() => true);

		expect((await store.days({}))[0]).toMatchObject({
			rev: 2,
			source: 'typed',
			answers: { 'pain-average': 5, 'pain-worst': 7, note: 'mine' }
		});
		expect(bring.step).toMatchObject({ brought: { days: 2, replaced: 1 } });
	});
});

describe('the world', () => {
	const file = csv('date,pain_average\n2026-08-24,5');

	test('a change by another tab meanwhile writes nothing and is shown anew', async () => {
		const { bring, diary, store } = open();
		await bring.choose([file]);
		const other = open(diary);
		await other.record.logDay(makeDay({ day: '2026-08-24' }).day, { 'pain-average': 9 }, undefined);

		await bring.bring(none);

		expect(bring.changed).toBe(true);
		expect(verdicts(bring)).toEqual(['different']);
		expect((await store.days({}))[0]?.answers).toEqual({ 'pain-average': 9 });
	});

	test('a fault on reading or writing keeps what was chosen', async () => {
		const { bring, store } = open();
		store.fail('closed');
		await bring.choose([file]);
		expect(bring.fault).toBe('closed');

		store.fail();
		await bring.again();
		expect(verdicts(bring)).toEqual(['new']);

		store.fail('quota');
		await bring.bring(none);
		expect(bring.fault).toBe('quota');
		expect(bring.step.kind).toBe('preview');

		store.fail();
		await bring.bring(none);
		expect(bring.step.kind).toBe('done');
		expect(bring.fault).toBeUndefined();
	});

	test('a record file brings its things as they were', async () => {
		const { bring, store } = open();
		const thing = { ...makeDay({ day: '2026-08-24', rev: 3 }), newer: 1 };

		await bring.choose([csv(writeRecordFile({ day: { [thing.day]: thing } }), 'meguri.json')]);
		await bring.bring(none);

		expect(await store.days({})).toEqual([thing]);
	});

	test('a record file comes whole into an empty diary: deleted things and unknown kinds too', async () => {
		const { bring, store } = open();
		const thing = makeDay({ day: '2026-08-24', rev: 3 });
		const { answers: _, ...rest } = makeDay({ day: '2026-08-25', rev: 2 });
		const whole = {
			day: { [thing.day]: thing, '2026-08-25': { ...rest, deleted: rest.changed } },
			'from-a-newer-version': { a: { ...rest, words: 'kept' } }
		};

		await bring.choose([csv(writeRecordFile(whole), 'meguri.json')]);
		await bring.bring(none);

		expect(bring.step.kind).toBe('done');
		expect(await store.whole()).toEqual(whole);
	});

	test('a diary that is no longer empty is added to, never replaced', async () => {
		const { bring, store } = open();
		const [theirs, mine] = [makeDay({ day: '2026-08-24' }), makeDay({ day: '2026-08-30' })];
		await bring.choose([csv(writeRecordFile({ day: { [theirs.day]: theirs } }), 'meguri.json')]);
		await store.write([{ kind: 'day', put: mine, basedOn: 0 }]);

		await bring.bring(none);

		expect(await store.days({})).toEqual([theirs, mine]);
	});

	test('moments and own lists of a record file come into a diary that holds days already', async () => {
		const { bring, store } = open();
		const [theirs, mine] = [makeDay({ day: '2026-08-24' }), makeDay({ day: '2026-08-30' })];
		const { made, changed, rev, source } = theirs;
		const moment = { made, changed, rev, source, id: 'm', day: theirs.day, time: '02:14', what: 'flare' };
		await store.write([{ kind: 'day', put: mine, basedOn: 0 }]);

		await bring.choose([csv(writeRecordFile({ day: { [theirs.day]: theirs }, moment: { m: moment } }), 'a.json')]);
		await bring.bring(none);

		expect(bring.step).toMatchObject({ kind: 'done', brought: { days: 1, others: 1, sessions: 0 } });
		expect(await store.things('moment')).toEqual([moment]);
		expect(await store.days({})).toHaveLength(2);
	});

	test('starting over forgets what was being read', async () => {
		const { bring } = open();
		const reading = bring.choose([file]);
		bring.startOver();
		await reading;

		expect(bring.step.kind).toBe('choose');
		expect(bring.files).toEqual([]);
	});
});
