import { expect, test } from 'vitest';
import { isTombstone, keyOf, restamp, stamp, type DayEntry, type Session, type Tombstone } from '#core/record.ts';
import { day, type Instant } from '#core/time.ts';

const noon = '2026-11-22T12:00:00.000Z' as Instant;
const later = '2026-11-22T13:00:00.000Z' as Instant;
const earlier = '2026-11-22T11:00:00.000Z' as Instant;

test('a new thing starts at rev 1', () => {
	expect(stamp(noon, 'typed')).toEqual({ made: noon, changed: noon, rev: 1, source: 'typed' });
});

test('a change keeps made and source and raises rev by one', () => {
	expect(restamp(stamp(noon, 'imported'), later)).toEqual({ made: noon, changed: later, rev: 2, source: 'imported' });
});

test('a clock set back never lets a change fall before the making', () => {
	expect(restamp(stamp(noon, 'typed'), earlier).changed).toBe(noon);
});

test('a day is known by its date and a session by its id', () => {
	const entry: DayEntry = { ...stamp(noon, 'typed'), day: day('2026-11-22'), answers: {} };
	const session: Session = { ...stamp(noon, 'typed'), id: 'a', state: 'done', day: day('2026-11-22') };

	expect(keyOf('day', entry)).toBe('2026-11-22');
	expect(keyOf('session', session)).toBe('a');
});

test('what stays of a deleted thing is told from the thing', () => {
	const gone: Tombstone = { ...stamp(noon, 'typed'), deleted: later };

	expect(isTombstone(gone)).toBe(true);
	expect(isTombstone(stamp(noon, 'typed'))).toBe(false);
});
