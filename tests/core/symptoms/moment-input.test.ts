import { describe, expect, test } from 'vitest';
import { firstTime, refusalsOf } from '#core/symptoms/moment-input.ts';
import { longestNote } from '#core/symptoms/symptom.ts';
import { day, time } from '#core/time.ts';
import { someMoment } from '../../fixtures/build.ts';

const today = day('2026-11-22');
const typed = { day: today, time: '14:20', unreadable: false, note: '' };

describe('the time', () => {
	test.each([
		['this very minute', '18:30', []],
		['the minute after', '18:31', ['time-not-yet']],
		['midnight', '00:00', []],
		['none', '', ['time-missing']],
		['no time of a day', '24:00', ['time-impossible']]
	])('today: %s', (_, said, refused) => {
		expect(refusalsOf({ ...typed, time: said }, someMoment)).toEqual(refused);
	});

	test('of an earlier day may be later than the clock', () => {
		expect(refusalsOf({ ...typed, day: day('2026-11-21'), time: '23:59' }, someMoment)).toEqual([]);
	});

	test('half typed is told apart from none', () => {
		expect(refusalsOf({ ...typed, time: '', unreadable: true }, someMoment)).toEqual(['time-impossible']);
	});

	test('that is stored already may stay when the clock was set back', () => {
		expect(refusalsOf({ ...typed, time: '20:00' }, someMoment, { time: time('20:00') })).toEqual([]);
		expect(refusalsOf({ ...typed, time: '20:01' }, someMoment, { time: time('20:00') })).toEqual(['time-not-yet']);
	});
});

describe('the words', () => {
	test.each([
		['as long as may be', longestNote, []],
		['longer by one', longestNote + 1, ['note-too-long']]
	])('%s', (_, length, refused) => {
		expect(refusalsOf({ ...typed, note: 'x'.repeat(length) }, someMoment)).toEqual(refused);
	});

	test('are refused beside the time, all at once', () => {
		const wrong = { ...typed, time: '', note: 'x'.repeat(longestNote + 1) };
		expect(refusalsOf(wrong, someMoment)).toEqual(['time-missing', 'note-too-long']);
	});
});

test('a form opens with the time of the wall on the day itself, with none on a day that is over', () => {
	expect(firstTime(today, someMoment)).toBe('18:30');
	expect(firstTime(day('2026-11-21'), someMoment)).toBeUndefined();
});
