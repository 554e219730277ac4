import { describe, expect, test } from 'vitest';
import { isInstant, wrongInThing } from '#core/record-check.ts';
import { makeDay, makeSession, someInstant } from '../fixtures/build.ts';

const asDay = (more: object) => wrongInThing('day', '2026-11-22', { ...makeDay(), ...more })?.join('/');
const asSession = (more: object) => wrongInThing('session', 'session-1', { ...makeSession(), ...more })?.join('/');
const without = (thing: object, name: string) =>
	Object.fromEntries(Object.entries(thing).filter(([each]) => each !== name));

describe('a day', () => {
	test.each([
		['the smallest', { answers: {} }],
		['scale at both ends', { answers: { 'pain-average': 0, 'pain-worst': 10, 'pain-leg': 0, 'pain-back-hip': 10 } }],
		['each side', { answers: { numbness: { left: 0, right: 10 }, weakness: { unknown: 3 }, tingling: {} } }],
		['minutes at both ends', { answers: { 'sitting-minutes': 0, 'walking-minutes': 1440 } }],
		[
			'regions',
			{ answers: { regions: [{ region: 'toes', side: 'left', kind: 'numb', level: 4 }, { region: 'new' }] } }
		],
		['medicine', { answers: { medicine: [{ name: 'ロキソニン', dose: 0.5, unit: '錠' }, { name: 'x' }] } }],
		['the longest note', { answers: { note: 'あ'.repeat(100_000), side: 'both' } }],
		['unread columns', { unread: { weather: 'rain', '': '' }, averageAt: '23:59' }],
		['unknown answers', { answers: { mood: { any: [] } }, extra: null }]
	])('passes with %s', (_, more) => {
		expect(asDay(more)).toBeUndefined();
	});

	test.each([
		['answers/pain-average', { answers: { 'pain-average': -1 } }],
		['answers/pain-average', { answers: { 'pain-average': 11 } }],
		['answers/pain-average', { answers: { 'pain-average': 4.5 } }],
		['answers/pain-average', { answers: { 'pain-average': '4' } }],
		['answers/pain-worst', { answers: { 'pain-worst': null } }],
		['answers/sleep-disturbance', { answers: { 'sleep-disturbance': true } }],
		['answers/numbness', { answers: { numbness: 4 } }],
		['answers/tingling/left', { answers: { tingling: { left: 11 } } }],
		['answers/sitting-minutes', { answers: { 'sitting-minutes': 1441 } }],
		['answers/side', { answers: { side: 'middle' } }],
		['answers/regions', { answers: { regions: {} } }],
		['answers/regions/1', { answers: { regions: [{ region: 'toes' }, 'toes'] } }],
		['answers/regions/0/region', { answers: { regions: [{}] } }],
		['answers/regions/0/side', { answers: { regions: [{ region: 'toes', side: 'both' }] } }],
		['answers/regions/0/kind', { answers: { regions: [{ region: 'toes', kind: 'itch' }] } }],
		['answers/regions/0/level', { answers: { regions: [{ region: 'toes', level: 11 }] } }],
		['answers/medicine/0/name', { answers: { medicine: [{ name: '' }] } }],
		['answers/medicine/0/dose', { answers: { medicine: [{ name: 'x', dose: -1 }] } }],
		['answers/note', { answers: { note: 'x'.repeat(100_001) } }],
		['answers', { answers: [] }],
		['averageAt', { averageAt: '24:00' }],
		['unread/weather', { unread: { weather: 4 } }],
		['day', { day: '2026-11-23' }],
		['day', { day: '2026-02-30' }],
		['rev', { rev: 0 }],
		['rev', { rev: 1.5 }],
		['made', { made: '2026-11-22' }],
		['changed', { changed: 1 }],
		['source', { source: 'guessed' }],
		['deleted', { deleted: true }]
	])('is wrong at %s for %j', (path, more) => {
		expect(asDay(more)).toBe(path);
	});

	test.each(['made', 'changed', 'rev', 'source', 'day', 'answers'])('is wrong without %s', (name) => {
		expect(wrongInThing('day', '2026-11-22', without(makeDay(), name))).toEqual([name]);
	});

	test('is wrong as a whole when it is none, or its key is no day', () => {
		for (const none of [null, 5, 'x', []]) expect(wrongInThing('day', '2026-11-22', none)).toEqual([]);
		expect(wrongInThing('day', '2026-13-01', makeDay())).toEqual([]);
	});
});

describe('a session', () => {
	test.each([
		['the smallest', {}],
		['duration at both ends', { duration: 1 }],
		['duration at both ends', { duration: 600, number: 1 }],
		['points', { points: [{ point: 'GB30', side: 'middle' }, { point: '阿是穴' }] }],
		['techniques', { techniques: [{ technique: 'needles', site: 'hip' }, { technique: 'gua sha' }] }],
		['a price', { price: { amount: 0, currency: 'JPY' }, zone: 'Asia/Tokyo' }],
		['pain and after-effects', { painBefore: 10, painAfter: 0, afterEffects: ['drowsy'], note: '' }]
	])('passes with %s', (_, more) => {
		expect(asSession(more)).toBeUndefined();
	});

	test.each([
		['duration', { duration: 0 }],
		['duration', { duration: 601 }],
		['number', { number: 0 }],
		['state', { state: 'cancelled' }],
		['time', { time: '9:00' }],
		['zone', { zone: '' }],
		['points/0/point', { points: [{}] }],
		['points/0/side', { points: [{ point: 'GB30', side: 'up' }] }],
		['techniques/0', { techniques: ['needles'] }],
		['price/currency', { price: { amount: 1, currency: 'yen' } }],
		['price/amount', { price: { amount: -1, currency: 'JPY' } }],
		['painBefore', { painBefore: 11 }],
		['painAfter', { painAfter: -1 }],
		['afterEffects/0', { afterEffects: [''] }],
		['note', { note: 1 }],
		['id', { id: 'other' }],
		['day', { day: 'today' }]
	])('is wrong at %s for %j', (path, more) => {
		expect(asSession(more)).toBe(path);
	});

	test('needs only its stamp once deleted', () => {
		const { made, changed, rev, source } = makeSession();

		expect(wrongInThing('session', 'x', { made, changed, rev, source, deleted: someInstant })).toBeUndefined();
		expect(wrongInThing('session', 'x', { made, changed, source, deleted: someInstant })).toEqual(['rev']);
	});
});

test('kinds of newer versions pass', () => {
	expect(wrongInThing('exercise', '', null)).toBeUndefined();
	expect(wrongInThing('constructor', '', 5)).toBeUndefined();
});

test('an instant is a date and time that exist', () => {
	expect(isInstant('2024-02-29T23:59:59.999Z')).toBe(true);
	for (const not of ['2026-02-29T00:00:00.000Z', '2026-01-01T24:00:00.000Z', '2026-01-01T00:00:60.000Z', '', 5]) {
		expect(isInstant(not)).toBe(false);
	}
});
