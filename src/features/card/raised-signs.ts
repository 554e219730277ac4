import type { SignWords } from '#app/warning-words.ts';
import type { Day } from '#core/time.ts';
import {
	detailQuestionIds,
	questionIds,
	signQuestionIds,
	type CheckAnswer,
	type QuestionId,
	type WarningCheck
} from '#core/warnings/check.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import { tiers, type Tier } from '#core/warnings/tier.ts';

/** One thing that the patient tells: the answer to a question, or what a rule read from the log. */
export interface RaisedSign {
	readonly question?: QuestionId;
	/** Whose words say it. */
	readonly sign: keyof SignWords;
	/** Which of its sentences: `say-heavy`. Absent: its plain one. */
	readonly detail?: string;
	/** The earliest day that it was told of. */
	readonly since: Day;
	/** The patient answered "not sure". */
	readonly unsure: boolean;
}

export interface Raised {
	readonly tier?: Tier;
	readonly signs: readonly RaisedSign[];
}

/**
 * What was raised and is still open, the highest tier first, and what today's answers tell beside it; each once.
 * What has no answer, or was not told, is left out: a card never says no.
 */
export function raisedSigns(
	open: readonly WarningNotice[],
	checks: readonly WarningCheck[],
	today: Day,
	words: SignWords
): Raised {
	const ordered = [...checks].sort((a, b) => (a.day === b.day ? compare(a.changed, b.changed) : compare(a.day, b.day)));
	const last = new Map<QuestionId, CheckAnswer>();
	for (const { answers } of ordered)
		for (const question of questionIds) {
			const answer = answers[question];
			if (answer !== undefined && answer !== 'rather-not-say') last.set(question, answer);
		}
	const found = new Map<string, RaisedSign>();
	const tell = (sign: keyof SignWords, since: Day, question?: QuestionId) => {
		const key = question ?? sign;
		const before = found.get(key);
		if (before) {
			if (since < before.since) found.set(key, { ...before, since });
			return;
		}
		const detail = question === undefined ? undefined : detailOf(question);
		const unsure = question !== undefined && last.get(question) === 'not-sure';
		found.set(key, { sign, since, unsure, ...(question && { question }), ...(detail && { detail }) });
	};

	const notices = tiers.flatMap((tier) => open.filter(({ outcome }) => outcome === tier));
	for (const { rule, day, grounds } of notices) {
		const behind = grounds.flatMap((ground) =>
			questionsBehind(ground.key).map((question) => ({ question, ...ground }))
		);
		for (const { question, day: told } of behind)
			tell(signOf(question), told !== undefined && told < day ? told : day, question);
		const own = questionNamed(rule);
		if ((behind.length === 0 || !own) && Object.hasOwn(words, rule)) tell(rule as keyof SignWords, day, own);
	}
	for (const check of ordered.filter(({ day }) => day === today))
		for (const question of questionIds) {
			const answer = check.answers[question];
			if (answer !== 'yes' && answer !== 'not-sure') continue;
			if (last.get(question) === answer) for (const each of withBase(question)) tell(signOf(each), today, each);
		}
	const tier = notices[0]?.outcome;
	// What is sure comes first.
	const signs = [...found.values()].sort((a, b) => Number(a.unsure) - Number(b.unsure));
	return { ...(tier && tier !== 'check' && { tier }), signs };
}

/** How the key of a ground begins that is an answer to a question. */
const asked = 'asked question=';

function questionsBehind(key: string): readonly QuestionId[] {
	const question = key.startsWith(asked) ? questionNamed(key.slice(asked.length)) : undefined;
	return question ? withBase(question) : [];
}

/** "It came on suddenly" says nothing by itself. */
function withBase(question: QuestionId): readonly QuestionId[] {
	return question === 'neuro-mobility-sudden' ? ['neuro-mobility', question] : [question];
}

function questionNamed(name: string): QuestionId | undefined {
	return questionIds.find((id) => id === name);
}

/** The sign that a question asks about: its own, or the one that it tells more of. */
function signOf(question: QuestionId): keyof SignWords {
	const own = signQuestionIds.find((id) => id === question);
	const base = own ?? signQuestionIds.find((id) => question.startsWith(`${id}-`));
	if (!base) throw new Error(`expected a sign for the question ${question}`);
	return base;
}

function detailOf(question: QuestionId): string | undefined {
	const isDetail = (detailQuestionIds as readonly string[]).includes(question);
	const sign: string = signOf(question);
	return isDetail ? `say-${question.slice(sign.length + 1)}` : undefined;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** What the patient says of it, as one sentence. A rule that reads the log has a name instead. */
export function sentenceOf({ sign, detail }: Pick<RaisedSign, 'sign' | 'detail'>, words: SignWords): string {
	const its: Readonly<Record<string, unknown>> = words[sign];
	const said = its[detail ?? 'say'] ?? its['say'] ?? its['name'];
	if (typeof said !== 'string') throw new Error(`expected a sentence to say for ${sign}`);
	return said;
}
