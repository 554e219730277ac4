/** Rows that speak of the same day or the same session, within one file or across several. */
import { inOrder, type Problem } from './problem.ts';
import type { Said, SaidSession } from './said.ts';

/**
 * The rows with every later one of the same day or moment taken out and named as a problem.
 * Edges: two sessions without a time on one day stand at the same moment; a missed session stands beside another one.
 * Rows that say exactly the same are doubled, too: one of them is a slip.
 */
export function withoutDoubles(said: readonly Said[]): { said: Said[]; problems: Problem[] } {
	const first = new Map<string, Said>();
	const problems: Problem[] = [];
	const kept = said.filter((each) => {
		const before = first.get(meaningOf(each));
		if (!before) {
			first.set(meaningOf(each), each);
			return true;
		}
		const other = { otherFile: before.file, otherLine: before.line ?? 0 };
		const cause =
			each.kind === 'day' ? ({ code: 'same-day', ...other } as const) : ({ code: 'same-moment', ...other } as const);
		problems.push({ file: each.file, line: each.line ?? 0, ...cause });
		return false;
	});
	return { said: kept, problems: inOrder(problems) };
}

/** What a row is known by: the day of a day, the moment of a session. */
function meaningOf(said: Said): string {
	return said.kind === 'day' ? said.day : `${momentOf(said)} ${said.state === 'missed' ? 'missed' : ''}`;
}

/** Day and time of a session as one text; sessions without a time share one. */
export function momentOf({ day, time }: Pick<SaidSession, 'day' | 'time'>): string {
	return `${day} ${time ?? ''}`;
}
