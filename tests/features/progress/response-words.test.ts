import { beforeAll, describe, expect, test } from 'vitest';
import { Text } from '#app/text.svelte.ts';
import { numbersOf } from '#core/course/numbering.ts';
import { responsesOf } from '#core/progress/responses.ts';
import { addDays, day } from '#core/time.ts';
import { responsePicture } from '#features/progress/response-picture.ts';
import { beforeAfterRows, responseRows, responseSentences } from '#features/progress/response-words.ts';
import { averages, session } from '../../core/progress/diary.ts';

const text = new Text();
beforeAll(() => text.use('en'));

const start = day('2026-09-01');
/** Sessions on the fourth day and every week after it, six in all. */
const sessions = Array.from({ length: 6 }, (_, index) => session(`s${index + 1}`, addDays(start, 3 + index * 7)));
const numbers = numbersOf(sessions);
/** Before 6; after the session 4, 4, then 6 again. The sixth is followed by one day alone. */
const week = [6, 6, 6, 5, 4, 4, 6];
const days = averages(start, [...Array<number[]>(5).fill(week).flat(), ...week.slice(0, 5)]);
const last = addDays(start, 39);
const responses = responsesOf(days, sessions, 'pain-average', last);
const cells = (rows: readonly { readonly cells: readonly string[] }[]) => rows.map((row) => row.cells);

describe('what followed the sessions', () => {
	test('the sentences count, and leave the reason open', () => {
		expect(responseSentences(responses, text)).toEqual([
			'5 of 6 sessions have days enough before and after.',
			'The day after, average pain was at least 1 point below the three days before in 6 of 6 sessions. This can happen for several reasons.'
		]);
		expect(responseSentences(responses.slice(3), text)[1]).toBe('A mean is drawn where 4 of them reach.');
	});

	test('one row per session, newest first; what is not over is "at least"', () => {
		const { rows } = responseRows(responses, numbers, text);

		expect(cells(rows)[0]).toEqual(['6', '9 Oct 2026', '6.0 (3 days)', 'at least 1 day', 'at least 0.0']);
		expect(cells(rows)[1]).toEqual(['5', '2 Oct 2026', '6.0 (3 days)', '2 days', 'not']);
	});

	test('a gap makes the days "at least", and a first day not said cannot be told', () => {
		const gap = days.filter((of) => of.day !== addDays(start, 5) && of.day !== addDays(start, 11));
		const { rows } = responseRows(responsesOf(gap, sessions, 'pain-average', last), numbers, text);

		expect(cells(rows).at(-1)?.slice(3)).toEqual(['at least 1 day', 'at least 0.0']);
		expect(cells(rows).at(-2)?.slice(3)).toEqual(['cannot be told', 'at least 0.0']);
	});

	test('before and after stand side by side with their days and no verdict', () => {
		const { rows } = beforeAfterRows(responses, numbers, text);

		expect(cells(rows)[0]).toEqual(['6', '9 Oct 2026', '6.0 (3 days)', '4.0 (1 day), not over yet', '–']);
		expect(cells(rows)[1]).toEqual(['5', '2 Oct 2026', '6.0 (3 days)', '4.7 (3 days)', '-1.3']);
	});

	test('one faint line per session with its gaps, and the mean only where four complete windows reach', () => {
		const { from, count, lines, ticks } = responsePicture(responses, text);

		expect([from, count]).toEqual([-2, 17]);
		expect(lines.map(({ kind }) => kind)).toEqual(['main', ...Array<string>(6).fill('faint')]);
		expect(lines[0]?.points).toEqual([6, 6, 5, 4, 4, 6, 6, 6, 6, ...Array<null>(8).fill(null)]);
		expect(lines[6]?.points).toEqual([6, 6, 5, 4, ...Array<null>(13).fill(null)]);
		expect(ticks(12, { from: -2, count: 17 }).map(({ label }) => label)).toEqual([
			'-2',
			'0',
			'+2',
			'+4',
			'+6',
			'+8',
			'+10',
			'+12',
			'+14'
		]);
		expect(responsePicture(responses.slice(3), text).lines.every(({ kind }) => kind === 'faint')).toBe(true);
	});

	test('stands in three languages', async () => {
		for (const language of ['en', 'ja', 'vi'] as const) {
			const spoken = new Text();
			await spoken.use(language);
			const all = [
				...responseSentences(responses, spoken),
				...cells(responseRows(responses, numbers, spoken).rows).flat(),
				...cells(beforeAfterRows(responses, numbers, spoken).rows).flat()
			];
			expect(all.filter((words) => /[{}]|undefined|NaN|^\s*$/.test(words))).toEqual([]);
		}
	});
});
