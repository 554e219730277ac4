import type { SignWords } from '#app/warning-words.ts';
import type { LogRuleId } from '#content/warnings/log-rules.ts';

interface AnyWords {
	readonly name?: string;
	readonly line?: string;
	readonly asked?: string;
}

/** A few words that name a rule or sign; one that this version does not know has none. */
export function nameOf(words: SignWords, rule: string): string | undefined {
	const own: AnyWords | undefined = (words as Readonly<Record<string, AnyWords>>)[rule];
	return own && (own.name ?? own.line);
}

/** The sentence with which a rule speaks. */
export function askedOf(words: SignWords, rule: LogRuleId): string | undefined {
	return (words[rule] as AnyWords).asked;
}
