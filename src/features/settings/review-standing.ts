/** How far the warning signs are reviewed, from the data itself. Asked for when settings are open: nothing else needs it. */
import { languages } from '#content/text/languages.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { awaitingIn } from '#content/warnings/reviews.ts';
import { signs } from '#content/warnings/signs.ts';
import { sources } from '#content/warnings/sources.ts';
import { isUnsigned } from '#core/warnings/rule.ts';

const rules = [...signs, ...logRules];

export const all = rules.length;
export const unsigned = rules.filter(isUnsigned).length;
/** Languages in which a text is left that no native reader has signed. */
export const unread = languages.filter(({ code }) => awaitingIn(code) > 0);
export const named = Object.entries(sources).map(([id, source]) => ({ id, ...source }));
