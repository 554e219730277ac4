/** The invented diaries of `fixtures/files`, brought in as a patient would, and what can be made of them. */
import { readFileSync } from 'node:fs';
import { knownCourses } from '#core/course/known-courses.ts';
import type { AnswerFacts } from '#core/progress/answer.ts';
import { stamp, type DayEntry, type Session } from '#core/record.ts';
import type { Answers } from '#core/symptoms/symptom.ts';
import type { Instant } from '#core/time.ts';
import { readCells } from '../import/reading.ts';

export interface Story {
	readonly days: readonly DayEntry[];
	readonly sessions: readonly Session[];
}

const marks = stamp('2026-08-24T00:00:00.000Z' as Instant, 'imported');

export function story(name: 'steady' | 'meralgia'): Story {
	const said = (kind: 'days' | 'sessions') => {
		const text = readFileSync(`tests/fixtures/files/${name}-${kind}.csv`, 'utf8');
		return readCells(text.trim().split('\n').map(cellsOf)).said;
	};
	return {
		days: said('days').flatMap((row) => (row.kind === 'day' ? [{ ...marks, day: row.day, answers: row.answers }] : [])),
		sessions: said('sessions').flatMap((row): Session[] =>
			row.kind === 'session'
				? [{ ...marks, id: `s${row.facts.number}`, state: 'done', day: row.day, ...row.facts }]
				: []
		)
	};
}

/** The same days with other answers laid over: `null` takes one away. */
export function told(
	{ days, sessions }: Story,
	over: (entry: DayEntry, index: number) => { [Id in keyof Answers]?: Answers[Id] | null }
): Story {
	const entries = days.map((entry, index) => {
		const answers = Object.entries({ ...entry.answers, ...over(entry, index) }).filter(([, answer]) => answer !== null);
		return { ...entry, answers: Object.fromEntries(answers) };
	});
	return { days: entries, sessions };
}

export function factsOf({ days, sessions }: Story, more: Partial<AnswerFacts> = {}): AnswerFacts {
	const [course] = knownCourses([], sessions);
	if (!course) throw new Error('expected a course');
	return {
		days,
		course,
		sessions,
		impressions: [],
		functionChecks: [],
		strengthChecks: [],
		events: [],
		...more
	};
}

/** The cells of a line: parted at commas outside quotes, quotes doubled within them. */
function cellsOf(line: string): string[] {
	return line
		.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
		.map((cell) => (cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell));
}
