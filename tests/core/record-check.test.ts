import { describe, expect, test } from 'vitest';
import { wrongInThing } from '#core/record-check.ts';
import { makeDay, makeSession, someInstant } from '../fixtures/build.ts';

const asDay = (more: object) => wrongInThing('day', '2026-11-22', { ...makeDay(), ...more })?.join('/');
const asSession = (more: object) => wrongInThing('session', 'session-1', { ...makeSession(), ...more })?.join('/');
const dose = { seconds: 20, repetitions: 3, sets: 1, rest: 5, sides: 'each', rhythm: { kind: 'per-day', times: 2 } };
const wall = { kind: 'wall', rhythm: { kind: 'daily' }, times: ['08:00'] };
const every = {
	kind: 'interval',
	rhythm: { kind: 'weekdays', days: [1, 7] },
	minutes: 30,
	windows: [{ from: '09:00', to: '17:00' }]
};
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
		[
			'own words, signs, temperature and items',
			{
				answers: {
					sensations: ['aching', 'như kim châm', '👩‍👩‍👧'],
					triggers: [],
					stress: 0,
					signs: { fall: 'no', 'leg-cold': 'yes', 'from-a-newer-version': 3 },
					temperature: 38.2,
					own: { a: 4.5, b: false }
				}
			}
		],
		['medicine with its time', { answers: { medicine: [{ name: 'x', at: '08:10' }] } }],
		['edits', { edits: [{ on: '2026-11-23', was: { 'pain-average': 4, note: null } }] }],
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
		['answers/stress', { answers: { stress: 11 } }],
		['answers/sensations/0', { answers: { sensations: [''] } }],
		['answers/helped', { answers: { helped: 'rest' } }],
		['answers/signs/fall', { answers: { signs: { fall: 'maybe' } } }],
		['answers/temperature', { answers: { temperature: 44 } }],
		['answers/own/a', { answers: { own: { a: 'x' } } }],
		['answers/medicine/0/at', { answers: { medicine: [{ name: 'x', at: '8:10' }] } }],
		['edits/0/was', { edits: [{ on: '2026-11-23' }] }],
		['edits/0/on', { edits: [{ on: 'x', was: {} }] }],
		['edits/0/was/pain-average', { edits: [{ on: '2026-11-23', was: { 'pain-average': 11 } }] }],
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
		['course', { course: '' }],
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

const marks = { made: someInstant, changed: someInstant, rev: 1, source: 'typed', id: 'a' };
const asKind = (kind: string, more: object) => wrongInThing(kind, 'a', { ...marks, ...more })?.join('/');

describe('things of the other kinds', () => {
	test.each([
		['moment', { day: '2026-11-22', time: '02:14' }],
		[
			'moment',
			{ day: '2026-11-22', time: '02:14', zone: 'Asia/Tokyo', what: 'flare', level: 9, night: true, note: 'x' }
		],
		['moment', { day: '2026-11-22', time: '02:14', regions: [{ region: 'calf', side: 'left' }] }],
		['activity', { name: 'gardening', from: '2026-11-22' }],
		['activity', { name: '庭仕事', from: '2026-11-22', until: '2026-12-01' }],
		['function-check', { day: '2026-11-22', scores: { a: 0, b: 10 } }],
		['impression', { day: '2026-11-22', change: 'no-change', session: 3 }],
		['strength-check', { day: '2026-11-22', left: { heels: 'able', 'from-a-newer-version': 1 }, right: {}, stands: 0 }],
		['own-word', { list: 'triggers', word: 'ngồi lâu', retired: true }],
		['own-medicine', { name: 'ロキソニン', dose: 60, unit: 'mg' }],
		['own-item', { name: 'coffee', measure: 'number' }],
		['course', { condition: 'not-sure', rhythm: 'own', from: '2026-09-02' }],
		[
			'course',
			{
				condition: 'outer-thigh',
				rhythm: 'two-weekly',
				from: '2026-09-02',
				ended: '2026-12-01',
				onset: '2025-01-01',
				agreed: 200,
				practitioner: { name: '山本', contact: '', 'from-a-newer-version': 1 }
			}
		],
		['course', { condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', agreed: 1, practitioner: {} }],
		['event', { what: 'fall', day: '2026-11-22' }],
		['event', { what: 'scan-or-nerve-test', day: '2026-11-22', until: '2026-11-23', note: 'MRI, L5/S1' }],
		['warning-check', { day: '2026-11-22', list: '1', answers: {} }],
		[
			'warning-check',
			{ day: '2026-11-22', list: '2', answers: { 'ces-wipe': 'not-sure', newer: 3 }, session: 's', after: 72 }
		],
		['about-me', { answers: {} }],
		[
			'about-me',
			{
				answers: { cancer: 'rather-not-say', newer: 1 },
				onset: '2026-01-05',
				name: '',
				born: '1970-02-28',
				conditions: 'x',
				allergies: 'ペニシリン',
				address: { local: '江戸川区', reading: 'Edogawa-ku' },
				contact: { name: 'Lan', phone: '090' }
			}
		],
		['warning-notice', { rule: 'of-a-newer-version', outcome: 'check', day: '2026-11-22', grounds: [] }],
		[
			'warning-notice',
			{
				rule: 'log-worse',
				outcome: 'within-days',
				day: '2026-11-22',
				grounds: [{ key: 'x', size: 2.3, day: '2026-11-21', found: ['calf'] }],
				closed: { how: 'seen', day: '2026-11-23', at: someInstant, appointment: '2026-11-24' }
			}
		],
		['warning-mute', { rule: 'x', day: '2026-11-22', clinician: '', seen: '2026-11-01', grounds: [{ key: 'x' }] }],
		['standing-request', { rules: ['log-worse', 'of-a-newer-version'], accepted: '2026-11-22' }],
		[
			'plan-item',
			{ routine: 'of-a-newer-version', from: '2026-11-22', dose, agreed: { on: '2026-11-22' }, side: 'left' }
		],
		['plan-item', { name: 'my walk', from: '2026-11-22', woken: { on: '2026-11-23', why: 'practitioner' } }],
		['plan-item', { name: 'my walk', from: '2026-11-22', resting: { since: '2026-11-23', why: 'further-down' } }],
		['practice', { day: '2026-11-22', time: '08:00', item: 'x', ended: 'done', seconds: 90, after: 'up-to-two' }],
		['heat-cold', { day: '2026-11-22', time: '08:00', what: 'heat', region: 'low-back', minutes: 15, skin: 'fine' }],
		['bad-day-plan', { written: '2026-11-22', gentle: ['x'], ease: ['of-a-newer-version'], call: { phone: '1' } }],
		['setup-check', { place: 'desk', on: '2026-11-22', points: { 'feet-flat': 'yes', 'of-a-newer-version': 3 } }],
		['reminder', { about: 'of-a-newer-version', timing: { ...wall, times: [] }, from: '2026-11-22', again: 5 }],
		['reminder', { about: 'session', timing: { ...wall, kind: 'zoned', zone: 'Asia/Tokyo' }, from: '2026-11-22' }],
		['reminder', { about: 'posture', timing: every, from: '2026-11-22', quiet: { from: '22:00', to: '06:00' } }]
	])('a right %s passes: %j', (kind, more) => {
		expect(asKind(kind, more)).toBeUndefined();
	});

	test.each([
		['moment', 'time', { day: '2026-11-22' }],
		['moment', 'what', { day: '2026-11-22', time: '02:14', what: 'bad' }],
		['moment', 'level', { day: '2026-11-22', time: '02:14', level: 11 }],
		['moment', 'regions/0/region', { day: '2026-11-22', time: '02:14', regions: [{}] }],
		['moment', 'night', { day: '2026-11-22', time: '02:14', night: false }],
		['activity', 'name', { name: '', from: '2026-11-22' }],
		['activity', 'until', { name: 'x', from: '2026-11-22', until: 'x' }],
		['function-check', 'scores/a', { day: '2026-11-22', scores: { a: 11 } }],
		['function-check', 'scores', { day: '2026-11-22' }],
		['impression', 'change', { day: '2026-11-22', change: 'cured' }],
		['impression', 'session', { day: '2026-11-22', change: 'no-change', session: 0 }],
		['strength-check', 'left/heels', { day: '2026-11-22', left: { heels: 'no' } }],
		['strength-check', 'stands', { day: '2026-11-22', stands: 61 }],
		['own-word', 'list', { list: 'others', word: 'x' }],
		['own-medicine', 'dose', { name: 'x', dose: -1 }],
		['own-item', 'measure', { name: 'x', measure: 'text' }],
		['own-item', 'id', { name: 'x', measure: 'number', id: 'b' }],
		['own-item', 'rev', { name: 'x', measure: 'number', rev: 0 }],
		['course', 'condition', { condition: 'stenosis', rhythm: 'weekly', from: '2026-09-02' }],
		['course', 'rhythm', { condition: 'sciatica', rhythm: 'daily', from: '2026-09-02' }],
		['course', 'from', { condition: 'sciatica', rhythm: 'weekly' }],
		['course', 'onset', { condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', onset: '2026-02-30' }],
		['course', 'ended', { condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', ended: null }],
		['course', 'agreed', { condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', agreed: 0 }],
		['course', 'agreed', { condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', agreed: 201 }],
		['course', 'agreed', { condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', agreed: 6.5 }],
		['course', 'practitioner', { condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', practitioner: 'x' }],
		[
			'course',
			'practitioner/contact',
			{ condition: 'sciatica', rhythm: 'weekly', from: '2026-09-02', practitioner: { contact: 3 } }
		],
		['event', 'what', { what: 'relapse', day: '2026-11-22' }],
		['event', 'day', { what: 'fall' }],
		['event', 'until', { what: 'fall', day: '2026-11-22', until: 'x' }],
		['event', 'note', { what: 'fall', day: '2026-11-22', note: 4 }],
		['warning-check', 'answers/ces-wipe', { day: '2026-11-22', list: '1', answers: { 'ces-wipe': true } }],
		['warning-check', 'list', { day: '2026-11-22', answers: {} }],
		['warning-check', 'after', { day: '2026-11-22', list: '1', answers: {}, after: 3 }],
		['about-me', 'answers/cancer', { answers: { cancer: 'maybe' } }],
		['about-me', 'onset', { answers: {}, onset: '2026-02-30' }],
		['about-me', 'address/local', { answers: {}, address: { local: 1 } }],
		['about-me', 'contact', { answers: {}, contact: '090' }],
		['warning-notice', 'outcome', { rule: 'x', outcome: 'soon', day: '2026-11-22', grounds: [] }],
		['warning-notice', 'grounds/0/key', { rule: 'x', outcome: 'today', day: '2026-11-22', grounds: [{}] }],
		[
			'warning-notice',
			'closed/how',
			{
				rule: 'x',
				outcome: 'today',
				day: '2026-11-22',
				grounds: [],
				closed: { how: 'cured', day: '2026-11-22', at: someInstant }
			}
		],
		['warning-mute', 'seen', { rule: 'x', day: '2026-11-22', clinician: 'x', grounds: [] }],
		['standing-request', 'rules/0', { rules: [1], accepted: '2026-11-22' }],
		['plan-item', 'from', { routine: 'walk' }],
		[
			'plan-item',
			'dose/rhythm/times',
			{ from: '2026-11-22', dose: { ...dose, rhythm: { kind: 'per-day', times: 0 } } }
		],
		['plan-item', 'dose/rhythm/kind', { from: '2026-11-22', dose: { ...dose, rhythm: { kind: 'often' } } }],
		['plan-item', 'dose/seconds', { from: '2026-11-22', dose: { ...dose, seconds: 0 } }],
		['plan-item', 'resting/why', { from: '2026-11-22', resting: { since: '2026-11-22', why: 'x' } }],
		['plan-item', 'woken/why', { from: '2026-11-22', woken: { on: '2026-11-22', why: 'x' } }],
		['plan-item', 'woken/on', { from: '2026-11-22', woken: { on: 'x', why: 'as-before' } }],
		['practice', 'after', { day: '2026-11-22', time: '08:00', item: 'x', ended: 'done', after: 'fine' }],
		['practice', 'ended', { day: '2026-11-22', time: '08:00', item: 'x' }],
		['heat-cold', 'minutes', { day: '2026-11-22', time: '08:00', what: 'heat', region: 'x', minutes: -1 }],
		['heat-cold', 'before', { day: '2026-11-22', time: '08:00', what: 'heat', region: 'x', minutes: 5, before: 11 }],
		['bad-day-plan', 'heatOrCold', { written: '2026-11-22', heatOrCold: 'both' }],
		['setup-check', 'points/feet-flat', { place: 'desk', on: '2026-11-22', points: { 'feet-flat': 'maybe' } }],
		['reminder', 'timing/times/0', { about: 'own', timing: { ...wall, times: ['8:00'] }, from: '2026-11-22' }],
		['reminder', 'timing/zone', { about: 'session', timing: { ...wall, kind: 'zoned' }, from: '2026-11-22' }],
		['reminder', 'timing/minutes', { about: 'posture', timing: { ...every, minutes: 4 }, from: '2026-11-22' }],
		[
			'reminder',
			'timing/rhythm/days/0',
			{ about: 'own', timing: { ...wall, rhythm: { kind: 'weekdays', days: [0] } }, from: '2026-11-22' }
		],
		[
			'reminder',
			'timing/rhythm/n',
			{ about: 'own', timing: { ...wall, rhythm: { kind: 'every', from: '2026-11-22' } }, from: '2026-11-22' }
		],
		['reminder', 'timing/kind', { about: 'own', timing: {}, from: '2026-11-22' }],
		['reminder', 'calendar/uid', { about: 'own', timing: wall, from: '2026-11-22', calendar: { sequence: 0 } }]
	])('a wrong %s is wrong at %s: %j', (kind, path, more) => {
		expect(asKind(kind, more)).toBe(path);
	});
});

test('kinds of newer versions pass', () => {
	expect(wrongInThing('exercise', '', null)).toBeUndefined();
	expect(wrongInThing('constructor', '', 5)).toBeUndefined();
});
