import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { languages } from '#content/text/languages.ts';
import { firstPage, secondPage } from '#content/warnings/check-pages.ts';
import { factScreens } from '#content/warnings/fact-screens.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { awaitingIn, textIds } from '#content/warnings/reviews.ts';
import { signs } from '#content/warnings/signs.ts';
import { sources } from '#content/warnings/sources.ts';
import { words as en } from '#content/warnings/words.en.ts';
import { words as ja } from '#content/warnings/words.ja.ts';
import { words as vi } from '#content/warnings/words.vi.ts';
import { isUnsigned, type Rule } from '#core/warnings/rule.ts';
import type { Known } from './wrong-rules.ts';

export { wrongRules } from './wrong-rules.ts';

export const rules: readonly Rule[] = [...signs, ...logRules];

/** What the rules of a project are held against; `root` is its folder. */
export function knownIn(root: string): Known {
	const questions = (groups: typeof firstPage) => groups.flatMap((group) => group.questions);
	return {
		sources: Object.keys(sources),
		screens: factScreens,
		pages: { first: questions(firstPage), second: questions(secondPage) },
		routes: filesIn(join(root, 'src/routes')).flatMap((file) => /^(.+\/)\+page\.svelte$/.exec(`/${file}`)?.[1] ?? []),
		parts: filesIn(join(root, 'src/features')),
		files: filesIn(join(root, 'src/content/warnings')),
		words: { en, ja, vi }
	};
}

/** What nobody has signed yet, in one line. */
export function unsignedLine(): string {
	const texts = languages.map(({ code }) => `${code} ${awaitingIn(code)}`).join(', ');
	return (
		`Warning signs: ${rules.filter(isUnsigned).length} of ${rules.length} rules await clinical review; ` +
		`of ${textIds.length} texts await native review: ${texts}.`
	);
}

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
}
