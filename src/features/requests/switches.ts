/** The rules of the log that speak only on request. Signs, and rules of the two upper tiers, are never switches. */
import { logRules, type LogRuleId } from '#content/warnings/log-rules.ts';
import type { Rule } from '#core/warnings/rule.ts';
import { faceOf } from '#core/warnings/tier.ts';

export const switches: readonly LogRuleId[] = logRules.filter(isSwitch).map(({ id }) => id);

/** What is answered, as in the strength check, speaks without a request; the guards say the same. */
function isSwitch({ outcome, basis }: Rule): boolean {
	return faceOf(outcome) === 'quiet' && basis === 'log';
}
