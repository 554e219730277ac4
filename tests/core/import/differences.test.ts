import { expect, it } from 'vitest';
import { compare } from '#core/import/compare.ts';
import { differencesOf } from '#core/import/differences.ts';
import { makeDay, makeSession } from '../../fixtures/build.ts';
import { read } from './reading.ts';

it('shows the fields of a day that would change, and no others', () => {
	const stored = makeDay({
		day: '2026-08-24',
		answers: { 'pain-average': 5, 'pain-worst': 7, numbness: { left: 1, right: 2 }, note: 'mine' },
		unread: { weather: 'sun' }
	});
	const { said } = read(['date|pain_average|pain_worst|numbness_left|weather|mood', '2026-08-24|6|7|3|rain|calm']);
	const [item] = compare(said, { day: { '2026-08-24': stored } }).items;

	expect(item && differencesOf(item)).toEqual([
		{ field: { column: 'pain_average' }, mine: 5, theirs: 6 },
		{ field: { column: 'numbness' }, mine: { left: 1, right: 2 }, theirs: { left: 3, right: 2 } },
		{ field: { kept: 'weather' }, mine: 'sun', theirs: 'rain' },
		{ field: { kept: 'mood' }, mine: undefined, theirs: 'calm' }
	]);
});

it('shows the fields of a session that would change', () => {
	const { time: _, ...stored } = makeSession({ day: '2026-09-16', duration: 30, points: [{ point: 'GB30' }] });
	const { said } = read([
		'date|time|duration_minutes|points|state|after_effects',
		'2026-09-16|15:00|45|GB30|missed|drowsy'
	]);
	const [item] = compare(said, { session: { 'session-1': stored } }).items;

	expect(item && differencesOf(item)).toEqual([
		{ field: { column: 'duration_minutes' }, mine: 30, theirs: 45 },
		{ field: { column: 'after_effects' }, mine: undefined, theirs: ['drowsy'] },
		{ field: { column: 'time' }, mine: undefined, theirs: '15:00' },
		{ field: { column: 'state' }, mine: 'done', theirs: 'missed' }
	]);
});

it('shows nothing of things that are new or the same', () => {
	const { said } = read(['date|pain_average', '2026-11-22|5', '2026-08-25|5']);
	const { items } = compare(said, { day: { '2026-11-22': makeDay() } });

	expect(items.flatMap(differencesOf)).toEqual([]);
});
