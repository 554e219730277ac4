/** Everything that Progress is made of, over everything that can be wrong with a diary, in every language. */
import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { languages } from '#content/text/languages.ts';
import { courseOn } from '#core/course/known-courses.ts';
import { answerOf, type Answer } from '#core/progress/answer.ts';
import { figuresOf } from '#core/progress/figures.ts';
import { valueOn } from '#core/progress/measure.ts';
import { spanOf } from '#core/progress/period.ts';
import type { Span } from '#core/progress/series.ts';
import { minutesIds, scaleIds, sidedIds } from '#core/symptoms/symptom.ts';
import { addDays, dayFromNumber, dayNumber } from '#core/time.ts';
import { answerWords } from '#features/progress/answer-words.ts';
import type { ProgressRecord } from '#features/progress/progress-record.ts';
import { responsePicture } from '#features/progress/response-picture.ts';
import { timeAxis } from '#features/progress/time-axis.ts';
import type { ChartPicture } from '#ui/LineChart.picture.ts';
import { edited, faults, inTokyo, today } from './faults.ts';
import { asOf, dayPanels, figuresIn, listsOf, painOf, responsesIn, spansOf, tablesOf, weekPanels } from './shown.ts';
import { twice, unsound } from './sound.ts';

const measures = [...scaleIds, ...sidedIds, ...minutesIds];
const texts = new Map(languages.map(({ code }) => [code, new Text()]));
const english = () => texts.get('en') as Text;
beforeAll(() => Promise.all([...texts].map(([code, text]) => text.use(code))));

/** What the axes of a picture say: whole and zoomed in, on the narrowest and the widest screen. */
function axesOf({ from, count, ticks, y }: ChartPicture) {
	const steps = Array.from({ length: Math.floor((y.to - y.from) / y.step) + 1 }, (_, at) => y.from + at * y.step);
	const third = Math.max(1, Math.floor(count / 3));
	return [
		...[
			{ from, count },
			{ from: from + third - 1, count: third }
		].flatMap((shown) => [0, 1, 3, 12].flatMap((most) => ticks(most, shown))),
		// A step without a word is left blank on purpose.
		steps.map((value) => y.label?.(value) || value)
	];
}

describe.each(Object.entries(faults))('%s', (_, record) => {
	test.each(languages.map(({ code }) => code))('reads and draws soundly, %s', (code) => {
		const text = texts.get(code) as Text;
		for (const span of spansOf(record)) {
			const lists = listsOf(record, span, text);
			expect(unsound(figuresIn(record, span))).toEqual([]);
			expect(unsound(lists)).toEqual([]);
			expect(lists.flatMap(twice)).toEqual([]);

			for (const { head, rows } of tablesOf(record, span, text)) {
				expect(unsound(rows)).toEqual([]);
				expect(twice(rows.map(({ key }) => key))).toEqual([]);
				expect(rows.filter(({ cells }) => cells.length !== head.length)).toEqual([]);
			}

			const response = responsePicture(responsesIn(record), text);
			const panels = [...dayPanels(record, span, text), ...weekPanels(record, span, text)];
			expect(twice(panels.map(({ key }) => key))).toEqual([]);
			// The key of a chart tells lines apart by their label.
			const near = panels.map(({ picture }) => picture.lines.filter(({ when }) => when !== 'far'));
			expect(near.flatMap((lines) => twice(lines.map(({ label }) => label)))).toEqual([]);
			for (const picture of [...panels.map((panel) => panel.picture), response]) {
				expect(unsound([picture, axesOf(picture)])).toEqual([]);
				expect(picture.count).toBeGreaterThan(0);
				expect(picture.lines.filter(({ points }) => points.length !== picture.count)).toEqual([]);
				expect(twice(picture.lines.map(({ key }) => key))).toEqual([]);
				const { from, to, step } = picture.y;
				expect(Math.min(to - from, step)).toBeGreaterThan(0);
				const points = picture.lines.flatMap((line) => line.points);
				expect(points.filter((point) => point !== null && (point < from || point > to))).toEqual([]);
			}
		}
	});

	test('invents no point: on every day that is drawn something was said, and a mean stands on four days', () => {
		const { days, functionChecks, impressions } = record;
		const told = new Set([...days, ...functionChecks, ...impressions].map(({ day }) => dayNumber(day)));
		const lately = (at: number) => [0, 1, 2, 3, 4, 5, 6].filter((back) => told.has(at - back)).length;

		const entries = new Map(days.map((entry) => [dayNumber(entry.day), entry]));

		for (const span of spansOf(record))
			for (const { picture } of dayPanels(record, span, english()))
				for (const { key, points } of picture.lines) {
					const measure = measures.find((id) => key === id || key === `${id}-far`);
					if (measure) {
						const said = points.map((_, index) => entries.get(picture.from + index));
						expect(points).toEqual(said.map((entry) => (entry && valueOn(entry, measure)) ?? null));
					}
					const drawn = points.flatMap((point, index) => (point === null ? [] : [picture.from + index]));
					expect(drawn.filter((at) => (key.includes('-mean') ? lately(at) < 4 : !told.has(at)))).toEqual([]);
				}
		for (const { day, window } of responsesIn(record)) {
			const zero = dayNumber(day) + window.from;
			const drawn = window.values.flatMap((value, index) => (value === null ? [] : [zero + index]));
			expect(drawn.filter((at) => !told.has(at))).toEqual([]);
		}
	});

	test('marks of sessions and events lie on days that are shown', () => {
		for (const span of spansOf(record)) {
			const { from, count, marks, events = [] } = timeAxis(span, record, english());
			const places = [...marks.map(({ x }) => x), ...events.flatMap((event) => [event.from, event.to])];

			expect(places.filter((x) => x < from || x >= from + count)).toEqual([]);
			expect(events.filter((event) => event.to < event.from)).toEqual([]);
		}
	});
});

describe('what must be told', () => {
	const of = (name: string): ProgressRecord => {
		const record = faults[name];
		if (!record) throw new Error(`expected a diary "${name}"`);
		return record;
	};
	const answerIn = (record: ProgressRecord): Answer => {
		const course = courseOn(record.courses, asOf(record));
		if (!course) throw new Error('expected a course');
		return answerOf({ ...record, course }, asOf(record));
	};
	const all = (record: ProgressRecord) => spanOf('all', record, today) as Span;

	test('a number changed later: chart and figures follow it, and the answer names that it was changed', () => {
		const record = of('a number changed later');
		const span = { from: addDays(edited, -3), to: addDays(edited, 3) };
		const { lines } = painOf(record, span, 'whole', english());
		const { noise } = answerWords(answerIn(record), english());

		expect(lines.find(({ key }) => key === 'pain-average')?.points).toEqual([2, 2, 2, 9, 2, 2]);
		expect(figuresOf(record.days, [], span).rows.find(({ day }) => day === edited)?.entry?.answers).toMatchObject({
			'pain-average': 9
		});
		expect(noise).toContain('1 of these days was changed after it was over.');
		expect(noise[0]).toContain('from 2 to 9 in the last');
	});

	test('a session in Tokyo stays on the day of the clinic, wherever the phone is', () => {
		const record = of('a journey over the date line around a session');
		const { marks } = timeAxis({ from: addDays(today, -5), to: addDays(today, 2) }, record, english());

		expect(marks.map(({ x, label }) => [dayFromNumber(x), label])).toEqual([[inTokyo, '4']]);
		expect(responsesIn(record).at(-1)?.day).toBe(inTokyo);
		expect(answerIn(record).ground.session).toBe(4);
	});

	test('a first week below 4: points, and no share', () => {
		const answer = answerIn(of('a first week below 4'));

		expect(answer).toMatchObject({ kind: 'better', change: { points: -2, direction: 'lower' } });
		expect('change' in answer && 'percent' in answer.change).toBe(false);
		expect(answerWords(answer, english()).said.join(' ')).not.toContain('%');
	});

	test('200 sessions in a month: every one marked, one line a day, each ending at the next day', () => {
		const record = of('200 sessions in a month');

		expect(timeAxis(all(record), record, english()).marks).toHaveLength(200);
		expect(responsesIn(record).map(({ window }) => window.to)).toEqual([...Array<number>(29).fill(0), 14]);
	});

	test('a gap of a year: two courses, and nothing drawn between them', () => {
		const record = of('a gap of a year');
		const { lines } = painOf(record, all(record), 'whole', english());

		expect(record.courses).toHaveLength(2);
		expect(lines.flatMap(({ points }) => points.slice(40, 470)).filter((point) => point !== null)).toEqual([]);
	});

	test('only the worst pain: it alone is drawn, and the answer says what is missing', () => {
		const record = of('only the worst pain');
		const { lines } = painOf(record, all(record), 'whole', english());
		const drawn = lines.filter(({ points }) => points.some((point) => point !== null));
		const words = answerWords(answerIn(record), english());

		expect(new Set(drawn.map(({ key }) => key.slice(0, 10)))).toEqual(new Set(['pain-worst']));
		expect(words.verdict).toBe('Too little to compare yet');
		expect(words.said.join(' ')).toContain('worst pain: 60 days');
	});

	test('two courses that overlap: each answer counts its own sessions and names the others', () => {
		const record = of('two courses that overlap');
		const counts = ['a', 'b'].map((id) => {
			const course = record.courses.find(({ named }) => named?.id === id);
			const ground = course && answerOf({ ...record, course }, asOf(record)).ground;
			return [ground?.sessions, ground?.otherSessions];
		});

		// The first week of the second begins two weeks before its first session, after the first of the other eight.
		expect(counts).toEqual([
			[8, 5],
			[5, 7]
		]);
	});
});
