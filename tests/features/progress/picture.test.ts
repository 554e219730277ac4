import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { DiaryEvent } from '#core/events/event.ts';
import { summaryOf } from '#core/progress/summary.ts';
import { stamp, type DayEntry, type Session } from '#core/record.ts';
import { addDays, day, dayNumber, type Instant } from '#core/time.ts';
import { lastSaid } from '#features/progress/last-said.ts';
import { isBlank, lineSentences, painPicture, type PainView } from '#features/progress/picture.ts';
import type { ProgressRecord } from '#features/progress/progress-record.ts';
import { valuesAt } from '#features/progress/values-at.ts';
import { windowed } from '#ui/LineChart.window.ts';
import { averages, entry, session } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-10-25');
const today = day('2026-11-22');
/** Four weeks: 7 at first, a gap of two days, then 4. */
const days = averages(start, [...Array<number>(10).fill(7), null, null, ...Array<number>(16).fill(4)]);
const sessions = [
	session('a', '2026-10-28'),
	session('b', '2026-11-04', { state: 'missed' }),
	session('c', '2026-11-11'),
	session('long-ago', '2026-01-01')
];
const injection = event('injection', '2026-11-02');
const physio = event('physiotherapy', '2026-10-20', '2026-10-27');

describe('pain as a picture', () => {
	test('every day has its slot, gaps stay gaps, done sessions of the span are marked by their number', () => {
		const { from, count, lines, marks } = draw();

		expect([from, count]).toEqual([dayNumber(start), 29]);
		expect(lines[0]?.points.slice(8, 14)).toEqual([7, 7, null, null, 4, 4]);
		expect(marks).toEqual([
			{ x: dayNumber(day('2026-10-28')), label: '2' },
			{ x: dayNumber(day('2026-11-11')), label: '3' }
		]);
	});

	test('events have a letter each in the order of their days, cut where the span begins', () => {
		expect(draw().events).toEqual([
			{ from: dayNumber(start), to: dayNumber(day('2026-10-27')), label: 'A' },
			{ from: dayNumber(day('2026-11-02')), to: dayNumber(day('2026-11-02')), label: 'B' }
		]);
	});

	test('the mean of 7 days needs four of them: a gap in the diary is a gap in the line', () => {
		const mean = draw().lines.find(({ kind }) => kind === 'smooth')?.points ?? [];

		expect(mean.slice(0, 5)).toEqual([null, null, null, 7, 7]);
		// 7 7 7 7 7 – – : five of seven; then 7 7 7 – – 4 4.
		expect(mean[11]).toBe(7);
		expect(mean[13]).toBeCloseTo((7 + 7 + 7 + 4 + 4) / 5);
		expect(draw({ days: averages(start, [5, 5, 5]) }).lines.map(({ kind }) => kind)).toEqual(['main', 'second']);
	});

	test('the band is what is less than 2 points and 30 % from the first week, and only where that can be compared', () => {
		// First week 7.0: 30 % are 2.1 points.
		const [band] = draw().bands ?? [];
		expect(band?.from).toBeCloseTo(4.9);
		expect(band?.to).toBe(9);
		expect(band?.label).toBe('Small change from your first week (7.0)');
		expect(draw({ days: days.slice(0, 8) }).bands).toEqual([]);
		expect(draw({ view: 'parts' }).bands).toEqual([]);
	});

	test('a first week below 4 is held by points alone', () => {
		const low = averages(start, [...Array<number>(10).fill(3), ...Array<number>(18).fill(1)]);
		expect(draw({ days: low }).bands?.map(({ from, to }) => [from, to])).toEqual([[1, 5]]);
	});

	test('years: single days are the ground, their means the lines; brought closer they are days again', () => {
		const years = averages(
			addDays(today, -999),
			Array.from({ length: 1000 }, (_, index) => index % 11)
		);
		const whole = draw({ days: years, from: addDays(today, -999) });
		const far = windowed(whole, { from: whole.from, count: whole.count });
		const near = windowed(whole, { from: whole.from + 100, count: 60 });

		expect(far.lines.map(({ kind, label }) => [kind, label])).toEqual([
			['main', 'Average pain, mean of 7 days'],
			['faint', 'Average pain, single days']
		]);
		expect(near.lines.map(({ kind }) => kind)).toEqual(['main', 'second', 'smooth']);
		expect(near.lines[0]?.points).toEqual(Array.from({ length: 60 }, (_, index) => (100 + index) % 11));
	});

	test('leg and back stand by themselves, with what they hold', () => {
		const parts = [entry('2026-11-20', { 'pain-leg': 6 }), entry('2026-11-21', { 'pain-leg': 2, 'pain-back-hip': 1 })];
		const picture = draw({ days: parts, view: 'parts' });

		expect(picture.lines.map(({ label }) => label)).toEqual(['Leg', 'Back or hip']);
		expect(lineSentences(picture, text)).toEqual(['Leg: 2 to 6, 2 days.', 'Back or hip: 1 to 1, 1 day.']);
	});

	test('nothing at all is blank; a session or an event alone is not', () => {
		expect(isBlank(draw({ days: [], sessions: [], events: [] }))).toBe(true);
		expect(isBlank(draw({ days: [], sessions, events: [] }))).toBe(false);
		expect(isBlank(draw({ days: [], sessions: [], events: [injection] }))).toBe(false);
	});
});

describe('a picked day', () => {
	const panels = () => [{ key: 'pain', picture: draw() }];

	test('says what each line says of it, each once', () => {
		expect(valuesAt(panels(), dayNumber(start) + 13, text.number)).toEqual([
			{ label: 'Average pain', value: '4' },
			{ label: 'Average pain, mean of 7 days', value: '5.8' }
		]);
	});

	test('a day that was not logged says nothing, also where a mean runs over it', () => {
		expect(valuesAt(panels(), dayNumber(start) + 11, text.number)).toEqual([]);
	});

	test('without a finger the last day that says something is picked', () => {
		expect(lastSaid(panels())).toBe(dayNumber(addDays(start, 27)));
		expect(lastSaid([{ key: 'pain', picture: draw({ days: [] }) }])).toBeUndefined();
	});
});

interface Asked {
	readonly days?: readonly DayEntry[];
	readonly sessions?: readonly Session[];
	readonly events?: readonly DiaryEvent[];
	readonly view?: PainView;
	readonly from?: typeof start;
}

function draw({
	days: of = days,
	sessions: held = sessions,
	events = [injection, physio],
	view = 'whole',
	from = start
}: Asked = {}) {
	const span = { from, to: addDays(today, 1) };
	const record = { days: of, sessions: held, events } as ProgressRecord;
	return painPicture(record, span, view, summaryOf(of, span, today).comparison, text);
}

function event(what: DiaryEvent['what'], on: string, until?: string): DiaryEvent {
	return {
		...stamp('2026-11-01T00:00:00.000Z' as Instant, 'typed'),
		id: what,
		what,
		day: day(on),
		...(until && { until: day(until) })
	};
}
