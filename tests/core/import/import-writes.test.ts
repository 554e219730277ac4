import { describe, expect, it } from 'vitest';
import { compare } from '#core/import/compare.ts';
import { importWrites, type Importing } from '#core/import/import-writes.ts';
import { recordSays } from '#core/import/record-says.ts';
import type { WholeRecord } from '#core/ports.ts';
import { time, type Instant } from '#core/time.ts';
import { makeDay, makeSession, someInstant, someMoment } from '../../fixtures/build.ts';
import { read } from './reading.ts';

const earlier = '2026-09-01T00:00:00.000Z' as Instant;
const plain: Importing = { now: someMoment, source: () => 'imported', takes: () => true, newId: () => 'made-here' };

describe('a new day', () => {
	it('is stamped now, with the way it came in', () => {
		expect(writes(['date|pain_average|weather', '2026-08-24|5|rain'], {})).toEqual([
			{
				kind: 'day',
				basedOn: 0,
				put: {
					made: someInstant,
					changed: someInstant,
					rev: 1,
					source: 'imported',
					day: '2026-08-24',
					answers: { 'pain-average': 5 },
					unread: { weather: 'rain' }
				}
			}
		]);
		expect(writes(['date|pain_average', '2026-08-24|5'], {}, { source: () => 'entered-later' })).toMatchObject([
			{ put: { source: 'entered-later' } }
		]);
	});

	it('rises above what stayed of a deleted one', () => {
		const left = { ...makeDay({ day: '2026-08-24' }), rev: 3, deleted: someInstant };

		expect(writes(['date|pain_average', '2026-08-24|5'], { day: { '2026-08-24': left } })).toMatchObject([
			{ basedOn: 3, put: { rev: 4 } }
		]);
	});
});

describe('a new session', () => {
	it.each([
		['2026-11-21|', 'done'],
		['2026-11-22|18:30', 'done'],
		['2026-11-22|18:31', 'planned'],
		['2026-11-22|', 'done'],
		['2026-11-23|', 'planned']
	])('without a state is over or lies ahead: %s is %s', (cells, state) => {
		expect(writes(['date|time|points', `${cells}|GB30`], {})).toMatchObject([
			{ kind: 'session', basedOn: 0, put: { id: 'made-here', state, rev: 1 } }
		]);
	});

	it('keeps the state that it says', () => {
		expect(writes(['date|state|points', '2026-09-16|planned|GB30'], {})).toMatchObject([{ put: { state: 'planned' } }]);
	});
});

describe('a thing that stands there with other values', () => {
	const stored = {
		...makeDay({ day: '2026-08-24', answers: { 'pain-average': 5, note: 'mine' }, averageAt: time('12:00') }),
		made: earlier,
		rev: 4,
		madeByANewerVersion: true
	};
	const record = { day: { '2026-08-24': stored } };

	it('stays as it is unless the file’s values are taken', () => {
		expect(writes(['date|pain_average', '2026-08-24|6'], record, { takes: () => false })).toEqual([]);
	});

	it('takes what the file says and keeps everything else', () => {
		const { averageAt: _, ...rest } = stored;

		expect(writes(['date|pain_average|pain_worst|weather', '2026-08-24|6|8|rain'], record)).toEqual([
			{
				kind: 'day',
				basedOn: 4,
				put: {
					...rest,
					changed: someInstant,
					rev: 5,
					answers: { 'pain-average': 6, 'pain-worst': 8, note: 'mine' },
					unread: { weather: 'rain' }
				}
			}
		]);
	});

	it('keeps “so far” where the file says nothing of the average', () => {
		expect(writes(['date|pain_worst', '2026-08-24|8'], record)).toMatchObject([{ put: { averageAt: '12:00' } }]);
	});

	it('keeps the id, zone and own fields of a session', () => {
		const session = { ...makeSession({ day: '2026-09-16', zone: 'Asia/Tokyo', rev: 2 }), own: 1 };

		expect(writes(['date|time|pain_before', '2026-09-16|14:00|4'], { session: { 'session-1': session } })).toEqual([
			{ kind: 'session', basedOn: 2, put: { ...session, painBefore: 4, rev: 3, changed: someInstant } }
		]);
	});
});

it('writes nothing for what stands there already', () => {
	const record = { day: { '2026-08-24': makeDay({ day: '2026-08-24' }) } };

	expect(writes(['date|pain_average', '2026-08-24|5'], record)).toEqual([]);
});

describe('a record file', () => {
	const day = { ...makeDay({ day: '2026-08-24' }), made: earlier, rev: 7, own: 'kept' };
	const session = { ...makeSession({ day: '2026-09-16' }), made: earlier, rev: 2 };
	const file: WholeRecord = { day: { [day.day]: day }, session: { [session.id]: session }, newer: { a: {}, b: {} } };

	it('brings its things with their own stamps', () => {
		const { said, unknown } = recordSays(file, 0);

		expect(unknown).toBe(2);
		expect(importWrites(compare(said, {}).items, plain)).toEqual([
			{ kind: 'day', basedOn: 0, put: day },
			{ kind: 'session', basedOn: 0, put: session }
		]);
	});

	it('changes nothing where it came from', () => {
		const { items } = compare(recordSays(file, 0).said, file);

		expect(items.map(({ verdict }) => verdict)).toEqual(['same', 'same']);
	});

	it('lays over a day what a newer version wrote, and since when its average was said', () => {
		const theirs = { ...day, averageAt: time('09:30'), answers: { 'pain-average': 6 } };
		const mine = makeDay({ day: day.day, averageAt: time('12:00'), answers: { 'pain-average': 2, note: 'mine' } });
		const stored = { ...mine, mineOnly: 1 };
		const { items } = compare(recordSays({ day: { [day.day]: theirs } }, 0).said, { day: { [day.day]: stored } });

		expect(importWrites(items, plain)).toEqual([
			{
				kind: 'day',
				basedOn: 1,
				put: {
					...stored,
					answers: { 'pain-average': 6, note: 'mine' },
					averageAt: '09:30',
					own: 'kept',
					rev: 2,
					changed: someInstant
				}
			}
		]);
	});

	it('lays over a session what a newer version wrote, its zone and its course', () => {
		const theirs = { ...session, zone: 'Asia/Tokyo', course: 'second', painBefore: 7, own: 'theirs' };
		const stored = {
			...makeSession({ day: '2026-09-16', zone: 'Europe/Paris', course: 'first' }),
			own: 'mine',
			mineOnly: 1
		};
		const { items } = compare(recordSays({ session: { [session.id]: theirs } }, 0).said, {
			session: { [stored.id]: stored }
		});

		expect(importWrites(items, plain)).toEqual([
			{
				kind: 'session',
				basedOn: 1,
				put: {
					...stored,
					zone: 'Asia/Tokyo',
					course: 'second',
					painBefore: 7,
					own: 'theirs',
					rev: 2,
					changed: someInstant
				}
			}
		]);
	});

	it('never falls behind what stayed of a deleted thing', () => {
		const { said } = recordSays(file, 0);
		const record = {
			day: { [day.day]: { ...day, rev: 9, deleted: someInstant } },
			session: { [session.id]: { ...session, rev: 2, deleted: someInstant } }
		};

		expect(importWrites(compare(said, record).items, plain)).toMatchObject([
			{ basedOn: 9, put: { rev: 10 } },
			{ basedOn: 2, put: { rev: 3 } }
		]);
	});

	it('never deletes', () => {
		const deleted = { ...day, deleted: someInstant };

		expect(recordSays({ day: { [day.day]: deleted } }, 0).said).toEqual([]);
	});
});

function writes(rows: readonly string[], record: WholeRecord, with_: Partial<Importing> = {}) {
	return importWrites(compare(read(rows).said, record).items, { ...plain, ...with_ });
}
