/** What is wrong with a row, and where, in words. */
import type { Text } from '#app/text.svelte.ts';
import type { Problem } from '#core/import/problem.ts';

/** Quoted cells may be of any script: isolated, so that they cannot turn the sentence around. */
const isolated = (found: string | undefined) => `\u2068${found ?? ''}\u2069`;
/** A line's number is a name, not an amount: never with marks between thousands. */
const lineName = (line: number) => String(line);

export function placeWords({ line, column }: Problem, { t }: Text): string {
	if (column === undefined) return t('import.place', { line: lineName(line) });
	return t('import.place-column', { line: lineName(line), column: isolated(column) });
}

export function causeWords(problem: Problem, names: readonly string[], { t }: Text): string {
	const found = isolated(problem.found);
	switch (problem.code) {
		case 'no-date':
		case 'which-session':
			return t(`import.problem.${problem.code}`);
		case 'out-of-range':
			return t('import.problem.out-of-range', { found, from: problem.from, to: problem.to });
		case 'too-long':
			return t('import.problem.too-long', { found, most: problem.most });
		case 'too-many-cells':
			return t('import.problem.too-many-cells', { found, expected: problem.expected });
		case 'same-day':
		case 'same-moment': {
			const line = lineName(problem.otherLine);
			if (problem.otherFile === problem.file) return t(`import.problem.${problem.code}`, { line });
			return t(`import.problem.${problem.code}-file`, { line, name: isolated(names[problem.otherFile]) });
		}
		case 'not-a-date':
		case 'impossible-date':
		case 'outside-era':
		case 'two-digit-year':
		case 'no-year':
		case 'spreadsheet-number':
		case 'ambiguous-date':
		case 'long-ago':
		case 'future':
		case 'not-a-number':
		case 'not-whole':
		case 'not-a-time':
		case 'not-a-side':
		case 'not-a-state':
		case 'not-an-amount':
		case 'not-a-currency':
		case 'no-currency':
		case 'two-values':
			return t(`import.problem.${problem.code}`, { found });
	}
}
