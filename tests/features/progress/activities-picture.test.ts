import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { Activity, FunctionCheck } from '#core/function/activity.ts';
import type { ChangeStep, ImpressionOfChange } from '#core/function/impression.ts';
import type { StrengthCheck } from '#core/function/strength.ts';
import { stamp } from '#core/record.ts';
import { addDays, day } from '#core/time.ts';
import {
	activityNames,
	activityPanels,
	impressionPanel,
	impressionsIn,
	ratedIn
} from '#features/progress/activities-picture.ts';
import {
	activitySentences,
	impressionRows,
	impressionSentences,
	ratingRows,
	strengthRows
} from '#features/progress/activities-words.ts';
import { timeAxis } from '#features/progress/time-axis.ts';
import { someInstant } from '../../fixtures/build.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const made = stamp(someInstant, 'typed');
const start = day('2026-11-01');
const span = { from: start, to: addDays(start, 20) };
const axis = () => timeAxis(span, { sessions: [], events: [] }, text);
const activity = (id: string, name: string): Activity => ({ ...made, id, name, from: start });
const check = (at: number, scores: Record<string, number>): FunctionCheck => ({
	...made,
	id: `check-${at}`,
	day: addDays(start, at),
	scores
});
const change = (at: number, step: ChangeStep, session?: number): ImpressionOfChange => ({
	...made,
	id: `change-${at}`,
	day: addDays(start, at),
	change: step,
	...(session !== undefined && { session })
});

const activities = [activity('a', 'Stairs'), activity('b', 'A film'), activity('never', 'Never rated')];
const checks = [check(14, { a: 6, b: 0 }), check(0, { a: 3 }), check(-14, { a: 9 }), check(20, { a: 1 })];

describe('activities over the days shown', () => {
	test('ratings of the span in order, as the activities were named; what was not rated is left out', () => {
		expect(ratedIn(checks, activities, span)).toEqual([
			{
				id: 'a',
				name: 'Stairs',
				ratings: [
					{ day: '2026-11-01', score: 3 },
					{ day: '2026-11-15', score: 6 }
				]
			},
			{ id: 'b', name: 'A film', ratings: [{ day: '2026-11-15', score: 0 }] }
		]);
	});

	test('the line goes on between ratings two weeks apart', () => {
		const [panel] = activityPanels(ratedIn(checks, activities, span), span, axis(), text);
		const [stairs, film] = panel?.picture.lines ?? [];

		expect([stairs?.joined, stairs?.kind, film?.kind]).toEqual([true, 'main', 'second']);
		expect(stairs?.points.map((point, at) => [at, point]).filter(([, point]) => point !== null)).toEqual([
			[0, 3],
			[14, 6]
		]);
		expect(film?.points[14]).toBe(0);
	});

	test('a fourth activity goes on in a further chart, so that lines are told apart without colour', () => {
		const four = ['a', 'b', 'c', 'd'].map((id) => activity(id, id));
		const rated = ratedIn([check(1, { a: 1, b: 2, c: 3, d: 4 })], four, span);

		expect(
			activityPanels(rated, span, axis(), text).map(({ key, picture }) => [key, picture.lines.map(({ kind }) => kind)])
		).toEqual([
			['activities-1', ['main', 'second', 'third']],
			['activities-2', ['main']]
		]);
	});

	test('one that stands on no list any more is kept and says so; two of one name are numbered', () => {
		const rated = ratedIn([check(1, { gone: 4, lost: 5, a: 1 })], [activity('a', 'Stairs')], span);

		expect([...activityNames(rated, text).values()]).toEqual([
			'Stairs',
			'An activity no longer listed',
			'An activity no longer listed (2)'
		]);
	});

	test('a long name is cut beside its line and stands whole in the table', () => {
		const long = 'Carry the shopping from the station up the hill and then the stairs';
		const rated = ratedIn([check(1, { a: 4 })], [activity('a', long)], span);

		expect(activityPanels(rated, span, axis(), text)[0]?.picture.lines[0]?.label).toBe(
			'Carry the shopping from the station up…'
		);
		expect(ratingRows(rated, [check(1, { a: 4 })], text).head).toEqual(['Day', long]);
	});

	test('sentences say the first and the last rating, or that there is one', () => {
		expect(activitySentences(ratedIn(checks, activities, span), text)).toEqual([
			'Stairs: 3 on 1 Nov 2026, 6 on 15 Nov 2026 (2 ratings).',
			'A film: 0 on 15 Nov 2026, rated once.'
		]);
	});

	test('a row for every rating, newest first, blank where it was not answered', () => {
		const within = checks.filter(({ day: of }) => of >= span.from && of < span.to);

		expect(ratingRows(ratedIn(checks, activities, span), within, text).rows.map(({ cells }) => cells)).toEqual([
			['15 Nov 2026', '6', '0'],
			['1 Nov 2026', '3', '–']
		]);
	});
});

describe('how much has changed', () => {
	const said = [
		change(15, 'very-much-better', 6),
		change(3, 'no-change'),
		change(5, 'much-worse'),
		change(25, 'much-better')
	];

	test('a point for each answer of the span, in words on its axis, and no line between', () => {
		const { picture } = impressionPanel(impressionsIn(said, span), span, axis(), text);
		const [line] = picture.lines;

		expect(line?.points.map((point, at) => [at, point]).filter(([, point]) => point !== null)).toEqual([
			[3, 0],
			[5, -2],
			[15, 3]
		]);
		expect(line?.joined).toBeUndefined();
		expect([-4, -2, 0, 3, 4].map((value) => picture.y.label?.(value))).toEqual([
			'worse',
			'Much worse',
			'same',
			'Very much better',
			'better'
		]);
	});

	test('each answer is said with its session; of more than four the first and the last', () => {
		expect(impressionSentences(impressionsIn(said, span), text)).toEqual([
			'4 Nov 2026: No change.',
			'6 Nov 2026: Much worse.',
			'16 Nov 2026, after session 6: Very much better.'
		]);
		const five = [0, 1, 2, 3, 4].map((at) => change(at, 'no-change'));
		expect(impressionSentences(five, text)).toEqual(['1 Nov 2026: No change.', '5 Nov 2026: No change.']);
		expect(impressionRows(five, text).rows).toHaveLength(5);
	});
});

test('leg strength: a row for each leg; skipped is told apart from not able and from not answered', () => {
	const strength: StrengthCheck = {
		...made,
		id: 's',
		day: start,
		left: { heels: 'not-able', toes: 'skipped' },
		right: { heels: 'able', toes: 'harder', chair: 'able' }
	};

	expect(strengthRows([strength], text).rows.map(({ cells }) => cells)).toEqual([
		['1 Nov 2026', 'left', 'Not able', 'Skipped', '–'],
		['1 Nov 2026', 'right', 'Able', 'Able, but harder', 'Able']
	]);
});

test('nothing said in the span is nothing drawn', () => {
	expect(ratedIn([], activities, span)).toEqual([]);
	expect(activityPanels([], span, axis(), text)).toEqual([]);
	expect(impressionsIn([change(30, 'no-change')], span)).toEqual([]);
});
