/** A rule held against a record: raised, clear or unknown, with the facts that decided. */
import type { Day } from '../time.ts';
import type { Ask } from './ask.ts';
import type { Condition } from './condition.ts';
import type { WarningFacts } from './facts.ts';
import { groundKey, type Ground } from './ground.ts';
import { groundOfLasting } from './lasting.ts';
import { allOf, anyOf, reply, type Reply } from './logic.ts';
import { groundOfMap } from './marked.ts';
import { groundOfNumber } from './numbers.ts';
import type { Rule } from './rule.ts';
import { groundOfSaid } from './said.ts';
import { higherTier, highestTier, type Outcome, type Tier } from './tier.ts';

export type Finding = {
	readonly rule: string;
	/** What decided; of an unknown what is missing. */
	readonly grounds: readonly Ground[];
} & (
	| {
			readonly answer: 'raised';
			readonly outcome: Outcome;
			/** False where "not sure" alone raised it: have it checked now. */
			readonly sure: boolean;
			/** A higher tier that facts not known yet may call for. */
			readonly mayBe?: Tier;
	  }
	| { readonly answer: 'clear' | 'unknown' }
);

/**
 * What a rule says of a record on a day.
 * Edges: facts after that day do not count; the same facts and day give the same finding.
 * Unknown: a fact not said is neither yes nor no; what could still make it more urgent is told by `mayBe`.
 */
export function evaluate(rule: Rule, facts: WarningFacts, asOf: Day): Finding {
	return found(rule, { facts, asOf, threshold: 'fires' });
}

/**
 * Whether what a rule raised before may stay: as `evaluate`, by the lower thresholds, so that it ends only when the
 * figures have clearly come back. Source: facts, clinical 2, guard 3.
 */
export function evaluateStanding(rule: Rule, facts: WarningFacts, asOf: Day): Finding {
	return found(rule, { facts, asOf, threshold: 'clears' });
}

function found(rule: Rule, ask: Ask): Finding {
	const { answer, sure, grounds } = replyTo(rule.when, ask);
	if (answer !== 'raised') return { rule: rule.id, answer, grounds };
	const raises = (rule.raises ?? []).map(({ tier, when }) => ({ tier, reply: replyTo(when, ask) }));
	const raised = raises.filter((each) => each.reply.answer === 'raised');
	const all = distinct([...grounds, ...raised.flatMap((each) => each.reply.grounds)]);
	const outcome = raised.reduce<Outcome>(
		(tier, each) => (tier === 'check' ? each.tier : higherTier(tier, each.tier)),
		rule.outcome
	);
	const open = highestTier(raises.filter((each) => each.reply.answer === 'unknown').map(({ tier }) => tier));
	const mayBe = open && (outcome === 'check' || higherTier(open, outcome) !== outcome) ? open : undefined;
	return {
		rule: rule.id,
		answer,
		outcome,
		sure,
		grounds: all,
		...(mayBe && { mayBe })
	};
}

function replyTo(condition: Condition, ask: Ask): Reply {
	switch (condition.kind) {
		case 'any':
			return anyOf(condition.of.map((part) => replyTo(part, ask)));
		case 'all':
			return allOf(condition.of.map((part) => replyTo(part, ask)));
		case 'asked':
		case 'about':
		case 'day-sign':
		case 'event':
		case 'strength':
			return reply(groundOfSaid(condition, ask));
		case 'marked':
		case 'region':
		case 'spread':
			return reply(groundOfMap(condition, ask));
		case 'temperature':
		case 'pain-not-gone':
		case 'number':
		case 'run':
		case 'sign-run':
		case 'week-rise':
		case 'step-up':
			return reply(groundOfNumber(condition, ask));
		case 'since-onset':
		case 'not-fallen':
		case 'no-fall':
		case 'course-reached':
		case 'course-flat':
		case 'no-better':
		case 'flare':
			return reply(groundOfLasting(condition, ask));
	}
}

function distinct(grounds: readonly Ground[]): readonly Ground[] {
	return [...new Map(grounds.map((ground) => [groundKey(ground), ground])).values()];
}
