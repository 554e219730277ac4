import { details, firstPage } from '#content/warnings/check-pages.ts';
import type { QuestionId } from '#core/warnings/check.ts';
import type { SignWords } from './warning-words.ts';

/** A group of the first page, by what its questions are about. */
export type CheckGroup = (typeof firstPage)[number]['group'];

/** The short line that asks a question. */
export function lineOf(question: QuestionId, signs: SignWords): string {
	if (!isDetail(question)) return signs[question].line;
	const { of, word } = details[question];
	const words: Readonly<Record<string, unknown>> = signs[of];
	return String(words[`line-${word}`]);
}

/** The lines of some groups of the first page, in order. */
export function linesOf(groups: readonly CheckGroup[], signs: SignWords): string[] {
	return firstPage
		.filter(({ group }) => groups.includes(group))
		.flatMap(({ questions }) => questions.map((question) => lineOf(question, signs)));
}

function isDetail(question: QuestionId): question is keyof typeof details {
	return Object.hasOwn(details, question);
}
