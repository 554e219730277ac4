/** How often each rule spoke, and how often in vain: kept on the device, so that a clinic can tune a threshold. */
import type { WarningNotice } from './notice.ts';

export interface RuleCount {
	readonly rule: string;
	readonly raised: number;
	/** Closed as a mistake or as no matter. */
	readonly inVain: number;
	/** Ended by themselves, without a word of the patient. */
	readonly byItself: number;
}

/** The counts of every rule that was ever raised, by its id. Open notices count as raised. Source: clinical 2, guard 10. */
export function falseAlarms(notices: readonly WarningNotice[]): readonly RuleCount[] {
	const counts = new Map<string, RuleCount>();
	for (const { rule, closed } of notices) {
		const { raised, inVain, byItself } = counts.get(rule) ?? { raised: 0, inVain: 0, byItself: 0 };
		const how = closed?.how;
		counts.set(rule, {
			rule,
			raised: raised + 1,
			inVain: inVain + (how === 'mistake' || how === 'not-so' ? 1 : 0),
			byItself: byItself + (how === 'cleared' || how === 'lapsed' ? 1 : 0)
		});
	}
	return [...counts.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
}
