/** What the quiet card says of each notice on it. */
import type { Text } from '#app/text.svelte.ts';
import type { SignWords } from '#app/warning-words.ts';
import type { Finding } from '#core/warnings/evaluate.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import { highestTier, tiers, type Tier } from '#core/warnings/tier.ts';
import { whyWords } from './why-words.ts';

export interface Reason {
	readonly notice: WarningNotice;
	/** A few words that name it. */
	readonly name: string;
	/** The patient's own request, or what was answered. */
	readonly said: string;
	readonly why: readonly string[];
	/** What this one calls for beside the card's own advice. */
	readonly advice: readonly string[];
}

/** One notice in words; one of a rule that this version does not know has none. */
export function reasonOf(
	text: Text,
	words: SignWords,
	notice: WarningNotice,
	finding: Finding | undefined
): Reason | undefined {
	const all: Readonly<Record<string, Readonly<Record<string, string>>>> = words;
	const own = all[notice.rule];
	if (!own) return undefined;
	const { asked, line, do: advice, help } = own;
	const isUnsure = finding?.answer === 'raised' && !finding.sure;
	const answered =
		line === undefined
			? undefined
			: text.t(isUnsure ? 'quiet.answered.not-sure' : 'quiet.answered', { line: line.replace(/[.。]$/, '') });
	const name = own['name'] ?? line ?? notice.rule;
	const why = whyWords(text, words, notice, finding);
	return {
		notice,
		name,
		said: asked ?? answered ?? name,
		why: why.length > 0 || asked === undefined ? why : [text.t('quiet.since', { day: text.day(notice.day, 'date') })],
		advice: [advice, help].flatMap((each) => each ?? [])
	};
}

/** The one advice of a card: that of its highest tier. */
export function tierOf(notices: readonly Pick<WarningNotice, 'outcome'>[]): Tier | undefined {
	const outcomes = notices.map(({ outcome }) => outcome);
	return highestTier(tiers.filter((tier) => outcomes.includes(tier)));
}
