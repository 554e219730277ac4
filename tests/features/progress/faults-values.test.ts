/** Every point over every wrong diary, against what the diary holds, read here without the code that draws. */
import { beforeAll, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import { addDays, type Day } from '#core/time.ts';
import type { ProgressRecord } from '#features/progress/progress-record.ts';
import { responsePicture } from '#features/progress/response-picture.ts';
import { faults } from './faults.ts';
import { dayPanels, responsesIn, spansOf } from './shown.ts';

const text = new Text();
beforeAll(() => text.use('en'));

/** The ladder's places of the regions that these diaries mark, from the top. */
const ladder: Readonly<Record<string, number>> = { 'low-back': 1, calf: 5 };

test.each(Object.entries(faults))('%s: each point is a stored value, or the mean of stored days', (_, record) => {
	const said = new Map(record.days.map(({ day, answers }) => [day, answers]));
	for (const span of spansOf(record))
		for (const { key: chart, picture } of dayPanels(record, span, text))
			for (const { key, points } of picture.lines) {
				const expected = points.map((_point, at) => valueOf(record, said, chart, key, addDays(span.from, at)));
				expect({ chart, key, points: points.map(rounded) }).toEqual({ chart, key, points: expected.map(rounded) });
			}
});

test.each(Object.entries(faults))('%s: a line after a session is what was said on its days', (_, record) => {
	const said = new Map(record.days.map(({ day, answers }) => [day, answers['pain-average']]));
	const { from, lines } = responsePicture(responsesIn(record), text);
	const each = lines.filter(({ kind }) => kind === 'faint');

	for (const { key, points } of each)
		for (const [at, value] of points.entries())
			if (value !== null) expect([key, at, value]).toEqual([key, at, said.get(addDays(key as Day, from + at))]);
	for (const { points } of lines.filter(({ kind }) => kind === 'main'))
		for (const [at, value] of points.entries()) {
			const reached = each.flatMap((line) => line.points[at] ?? []);
			if (value === null) continue;
			expect(reached.length).toBeGreaterThanOrEqual(4);
			expect(value).toBeGreaterThanOrEqual(Math.min(...reached));
			expect(value).toBeLessThanOrEqual(Math.max(...reached));
		}
});

/** What a line of a chart may show of a day; `null` where it must show nothing. */
function valueOf(
	{ functionChecks, impressions }: ProgressRecord,
	said: ReadonlyMap<Day, Answers>,
	chart: string,
	line: string,
	of: Day
): number | null {
	const answers = said.get(of);
	if (chart === 'medicine') return answers?.medicine ? Math.min(1, answers.medicine.length) : null;
	if (chart.startsWith('reach-')) return answers?.regions ? heightOf(answers.regions, chart.slice(6), line) : null;
	if (chart.startsWith('activities')) return functionChecks.find(({ day }) => day === of)?.scores[line] ?? null;
	// The change question of these diaries is always answered "no change".
	if (chart === 'change') return impressions.some(({ day }) => day === of) ? 0 : null;

	const [measure] = line.split(/-mean|-far/) as [string];
	if (!line.includes('-mean')) return numberIn(answers, measure);
	const week = [0, 1, 2, 3, 4, 5, 6].flatMap((back) => numberIn(said.get(addDays(of, -back)), measure) ?? []);
	return week.length < 4 ? null : week.reduce((sum, value) => sum + value, 0) / week.length;
}

function heightOf(marks: NonNullable<Answers['regions']>, side: string, felt: string): number {
	const here = marks.filter(
		(mark) =>
			(mark.kind ?? 'pain') === felt &&
			(side === 'both' || mark.side === side || (mark.side === 'middle' && side !== 'unknown'))
	);
	return 0 - Math.max(0, ...here.map(({ region }) => ladder[region] ?? 0));
}

function numberIn(answers: Answers | undefined, measure: string): number | null {
	const answer: unknown = answers?.[measure as keyof Answers];
	if (answer === undefined || typeof answer === 'number') return answer ?? null;
	return Math.max(...(Object.values(answer as object) as number[]));
}

/** Means are made in different orders. */
function rounded(value: number | null): number | null {
	return value === null ? null : Math.round(value * 1e9) / 1e9;
}
