import { callLinks } from './call-links.ts';
import { linesOf, type CheckGroup } from './check-lines.ts';
import type { CheckWords } from './check-words.svelte.ts';
import type { App } from './context.ts';

/** What calls for the check, and which of its groups it calls for: one list, so that no screen asks fewer signs. */
const calledFor = {
	/** The saddle area marked, numb or weak in both legs, a nerve that does less. */
	nerves: ['toilet', 'legs'],
	needling: ['session']
} as const satisfies Record<string, readonly CheckGroup[]>;

/** The lines that something calls for; none where their words cannot be had right now. */
export function linesFor(what: keyof typeof calledFor, words: CheckWords | undefined): readonly string[] {
	return words ? linesOf(calledFor[what], words.signs) : [];
}

/** The questions that what happens to a nerve calls for, in the words of a full-screen notice. */
export function checkQuestions(app: Pick<App, 'base' | 'choices' | 'now' | 'text'>, words: CheckWords | undefined) {
	const { t } = app.text;
	const signs = linesFor('nerves', words);
	return {
		title: t('body.alarm.go'),
		signs: signs.length > 0 ? signs : [t('warnings.now-any')],
		advice: t('warnings.now-do'),
		yes: { href: `${app.base}/warnings/?why=called`, label: t('body.alarm.yes') },
		calls: callLinks(app),
		notes: [t('body.alarm.review')],
		none: t('body.alarm.none')
	};
}
