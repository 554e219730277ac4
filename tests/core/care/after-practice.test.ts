import { describe, expect, test } from 'vitest';
import { askAfterPractice, askedKey, askedLaterDays, lightOf, restReasonOf } from '#core/care/after-practice.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import type { Practice } from '#core/care/practice.ts';
import { day, time, type Instant, type Moment } from '#core/time.ts';
import { someInstant } from '../../fixtures/build.ts';

const stamp = { made: someInstant, changed: someInstant, rev: 1, source: 'typed' } as const;
const item: PlanItem = { ...stamp, id: 'bridge', routine: 'bridge', from: day('2026-11-01') };
/** Kept at 09:30 UTC: 18:30 on the wall in Tokyo. */
const practice: Practice = {
	...stamp,
	id: 'p1',
	day: day('2026-11-22'),
	time: time('18:20'),
	item: 'bridge',
	ended: 'done',
	after: 'up-to-two'
};
const without = (left: keyof Practice): Practice => {
	const { [left]: _, ...rest } = practice;
	return rest as Practice;
};

function moment(on: string, clock: string, instant: string): Moment {
	return { day: day(on), time: time(clock), zone: 'Asia/Tokyo', instant: `${instant}:00.000Z` as Instant };
}
const halfHour = moment('2026-11-22', '19:00', '2026-11-22T10:00');
const nextMorning = moment('2026-11-23', '08:00', '2026-11-22T23:00');

describe('the light', () => {
	test.each([
		['nothing was said', {}, 'unknown', undefined],
		['the same or easier', { after: 'same-or-easier' }, 'green', undefined],
		['up by two at most', { after: 'up-to-two' }, 'asking', undefined],
		['up by more', { after: 'up-more' }, 'asking', undefined],
		['up, and gone', { after: 'up-to-two', gone: 'yes' }, 'amber', undefined],
		['up, and not gone', { after: 'up-to-two', gone: 'no' }, 'red', 'still-worse'],
		['up, and not sure whether gone', { after: 'up-more', gone: 'not-sure' }, 'red', 'still-worse'],
		['up, and on the next day no longer', { after: 'up-more', worse: 'no' }, 'amber', undefined],
		['gone, but worse on the next day', { after: 'up-to-two', gone: 'yes', worse: 'yes' }, 'red', 'still-worse'],
		['not sure on the next day', { after: 'up-to-two', worse: 'not-sure' }, 'red', 'still-worse'],
		['nothing right afterwards, worse on the next day', { worse: 'yes' }, 'red', 'still-worse'],
		['further down', { after: 'further-down' }, 'red', 'further-down'],
		['numb or weak', { after: 'numb-or-weak' }, 'red', 'numb-or-weak'],
		['numb or weak, and gone', { after: 'numb-or-weak', gone: 'yes' }, 'red', 'numb-or-weak']
	] as const)('%s', (_, said, light, reason) => {
		expect(lightOf(said)).toBe(light);
		expect(restReasonOf(said)).toBe(reason);
	});
});

describe('whether it is gone', () => {
	test.each([
		['not at 29 minutes', moment('2026-11-22', '18:59', '2026-11-22T09:59'), undefined],
		['at 30 minutes', halfHour, 'gone'],
		['later on the same day', moment('2026-11-22', '23:59', '2026-11-22T14:59'), 'gone'],
		['past midnight, the night is no next day', moment('2026-11-23', '00:05', '2026-11-22T15:05'), 'gone'],
		['on the next morning the other question takes its place', nextMorning, 'worse'],
		['a clock set back asks nothing', moment('2026-11-22', '17:00', '2026-11-22T08:00'), undefined]
	] as const)('%s', (_, now, question) => {
		expect(askAfterPractice([practice], [item], now, [])?.question).toBe(question);
	});

	test.each([
		['what did not rise', { ...practice, after: 'same-or-easier' as const }],
		['what was answered', { ...practice, gone: 'yes' as const }],
		['of what nothing was said', without('after')]
	])('is not asked of %s', (_, said) => {
		expect(askAfterPractice([said], [item], halfHour, [])).toBeUndefined();
	});

	test('is asked of a rise by more too', () => {
		expect(askAfterPractice([{ ...practice, after: 'up-more' }], [item], halfHour, [])?.question).toBe('gone');
	});
});

describe('whether it is still worse', () => {
	test.each([
		['it rose and nothing more was said', practice, 'worse'],
		['it was gone after half an hour', { ...practice, gone: 'yes' as const }, 'worse'],
		['nothing was said: that is not a no', without('after'), 'worse'],
		['it was the same or easier', { ...practice, after: 'same-or-easier' as const }, undefined],
		['it was answered', { ...practice, worse: 'no' as const }, undefined]
	] as const)('%s', (_, said, question) => {
		expect(askAfterPractice([said], [item], nextMorning, [])?.question).toBe(question);
	});

	test.each([
		['on the seventh day, the last one', moment('2026-11-29', '08:00', '2026-11-28T23:00'), 'worse'],
		['not on the eighth', moment('2026-11-30', '08:00', '2026-11-29T23:00'), undefined]
	] as const)('%s', (_, now, question) => {
		expect(askAfterPractice([practice], [item], now, [])?.question).toBe(question);
	});

	test('is asked once for an item and a day, of the last time that rose', () => {
		const evening = { ...practice, id: 'p2', time: time('21:00') };
		const easier = { ...practice, id: 'p3', time: time('22:00'), after: 'same-or-easier' as const };

		expect(askAfterPractice([practice, evening, easier], [item], nextMorning, [])?.practice.id).toBe('p2');
		expect(askAfterPractice([{ ...practice, worse: 'no' }, evening], [item], nextMorning, [])).toBeUndefined();
	});

	test('reads as many days as it can ask about', () => {
		expect(askedLaterDays(day('2026-11-29'))).toEqual({ from: '2026-11-22', to: '2026-11-30' });
	});
});

test('an item that rests, or is off the plan, is not asked about', () => {
	const resting: PlanItem = { ...item, resting: { since: day('2026-11-22'), why: 'own-wish' } };

	expect(askAfterPractice([practice], [resting], halfHour, [])).toBeUndefined();
	expect(askAfterPractice([practice], [{ ...item, until: day('2026-11-22') }], halfHour, [])).toBeUndefined();
	expect(askAfterPractice([practice], [], halfHour, [])).toBeUndefined();
});

test('what was put off is not asked again; the other question still is', () => {
	const asked = [askedKey({ practice, question: 'gone' })];

	expect(askAfterPractice([practice], [item], halfHour, asked)).toBeUndefined();
	expect(askAfterPractice([practice], [item], nextMorning, asked)?.question).toBe('worse');
});

test('of two that are due the half hour comes first, whatever day the other is of', () => {
	const yesterday = { ...practice, id: 'p0', day: day('2026-11-21'), made: '2026-11-21T09:30:00.000Z' as Instant };

	expect(askAfterPractice([yesterday, practice], [item], halfHour, [])?.practice.id).toBe('p1');
});
