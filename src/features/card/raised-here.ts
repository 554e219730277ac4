import type { App } from '#app/context.ts';
import type { SignWords } from '#app/warning-words.ts';
import type { CardRecord } from './card-record.ts';
import { raisedSigns, type Raised } from './raised-signs.ts';

/**
 * What stands on this device: what the app holds right now comes before what was read, so that a card is whole with
 * storage refused and while an answer is still being kept.
 */
export function raisedHere(
	{ warnings, now }: Pick<App, 'warnings' | 'now'>,
	record: CardRecord,
	words: SignWords
): Raised {
	const { check } = warnings;
	const held = [...warnings.urgent, ...warnings.quiet];
	const open = [...held, ...record.notices.filter(({ id }) => held.every((each) => each.id !== id))];
	const checks = [...record.checks.filter(({ id }) => id !== check?.id), ...(check ? [check] : [])];
	return raisedSigns(open, checks, now.moment.day, words);
}
