import { lineOf } from '#app/check-lines.ts';
import type { SignWords } from '#app/warning-words.ts';
import { detailQuestionIds, questionIds, type QuestionId } from '#core/warnings/check.ts';
import type { Finding } from '#core/warnings/evaluate.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import type { Day } from '#core/time.ts';

/** Words of a sign or rule by their names; not every one has every word. */
type SomeWords = Readonly<Partial<Record<string, string>>>;

/** Why a screen stands, in the words of the patient's own answers. */
export interface Reason {
	readonly rule: string;
	readonly outcome: WarningNotice['outcome'];
	readonly lines: readonly string[];
	/** "Not sure" alone raised it. */
	readonly isUnsure: boolean;
	/** Something of it was said elsewhere than in the check. */
	readonly isFromLog: boolean;
	readonly help: string | undefined;
	readonly worse: string | undefined;
}

/**
 * The reasons of open notices, in their order; a rule that became more urgent stands once.
 * A rule of a newer version stands without words. What was taken back today is told only where nothing else is left to tell.
 */
export function reasonsOf(
	notices: readonly WarningNotice[],
	findings: readonly Finding[],
	words: SignWords,
	today: Day
): readonly Reason[] {
	const byRule = new Map(findings.map((finding) => [finding.rule, finding]));
	const isTakenBack = ({ rule, day }: WarningNotice) => day === today && byRule.get(rule)?.answer !== 'raised';
	const left = notices.filter((notice) => !isTakenBack(notice));
	const told = left.length > 0 ? left : notices;
	const first = told.filter(({ rule }, index) => told.findIndex((notice) => notice.rule === rule) === index);
	return first.map((notice) => {
		const own: SomeWords = (words as Readonly<Record<string, SomeWords>>)[notice.rule] ?? {};
		const finding = byRule.get(notice.rule);
		const asked = questionsOf(notice);
		return {
			rule: notice.rule,
			outcome: notice.outcome,
			lines: linesOf(asked, words) ?? [own['line'] ?? own['name'] ?? []].flat(),
			isUnsure: finding?.answer === 'raised' && !finding.sure,
			isFromLog: asked.length < notice.grounds.filter(({ key }) => !key.startsWith('about ')).length,
			help: own['help'],
			worse: notice.outcome === 'today' ? own['worse'] : undefined
		};
	});
}

/** Whether all that is known of the reasons is "not sure": the same call, worded as having it checked. */
export function isAllUnsure(reasons: readonly Reason[]): boolean {
	return reasons.length > 0 && reasons.every(({ isUnsure }) => isUnsure);
}

/** The questions whose answers a notice rests on. */
export function questionsOf({ grounds }: Pick<WarningNotice, 'grounds'>): readonly QuestionId[] {
	return questionIds.filter((question) => grounds.some(({ key }) => key === `asked question=${question}`));
}

/** A closer question says more than the one that it belongs to. */
function linesOf(asked: readonly QuestionId[], words: SignWords): readonly string[] | undefined {
	if (asked.length === 0) return undefined;
	const closer = asked.filter((question) => (detailQuestionIds as readonly QuestionId[]).includes(question));
	return (closer.length > 0 ? closer : asked).map((question) => lineOf(question, words));
}
