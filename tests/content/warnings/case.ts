/** A named case of a sign or rule: what was told, and what it comes to. Today is 2026-11-22, as in `told.ts`. */
import type { Outcome } from '#core/warnings/tier.ts';
import type { WarningFacts } from '#core/warnings/facts.ts';
import type { CheckAnswer, QuestionId } from '#core/warnings/check.ts';
import { checked, told } from '../../core/warnings/told.ts';

export interface Case {
	readonly name: string;
	readonly facts: WarningFacts;
	/** An outcome where it is raised. */
	readonly is: Outcome | 'clear' | 'unknown';
}

export function given(name: string, more: Partial<WarningFacts>, is: Case['is']): Case {
	return { name, facts: told(more), is };
}

/** The five cases of a question, and the one of nobody having asked. */
export function ofQuestion(question: QuestionId, outcome: Outcome, no: 'clear' | 'unknown' = 'clear'): Case[] {
	const one = (answer: CheckAnswer, is: Case['is']) =>
		given(`${question}: ${answer}`, { checks: [checked({ [question]: answer })] }, is);
	return [
		one('yes', outcome),
		one('not-sure', outcome),
		one('no', no),
		one('rather-not-say', 'unknown'),
		given(`${question}: not asked`, {}, 'unknown'),
		given(`${question}: yes a week ago`, { checks: [checked({ [question]: 'yes' }, 7)] }, 'unknown'),
		given(`${question}: yes six days ago`, { checks: [checked({ [question]: 'yes' }, 6)] }, outcome)
	];
}
