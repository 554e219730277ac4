/** Which facts a rule reads, so that one that no screen can enter is found before it is built. */
import type { Condition, Leaf } from './condition.ts';
import type { Rule } from './rule.ts';

/** A thing that a patient can say: a question, a line of About me, an item of the day, or a kind of thing. */
export type NamedFact =
	| `check:${Extract<Leaf, { kind: 'asked' }>['question']}`
	| `about:${Extract<Leaf, { kind: 'about' }>['fact'] | 'onset'}`
	| `sign:${Extract<Leaf, { kind: 'day-sign' }>['sign']}`
	| `day:${Extract<Leaf, { kind: 'number' }>['measure'] | 'temperature' | 'regions'}`
	| 'event'
	| 'strength-check'
	| 'session'
	| 'impression';

/** Every fact that a rule names, each once, in the order of its conditions. */
export function factsNamedBy({ when, raises }: Pick<Rule, 'when' | 'raises'>): readonly NamedFact[] {
	const conditions = [when, ...(raises ?? []).map((each) => each.when)];
	return [...new Set(conditions.flatMap(leavesOf).flatMap(factsOf))];
}

/** The single conditions of a condition, in order. */
export function leavesOf(condition: Condition): readonly Leaf[] {
	return condition.kind === 'any' || condition.kind === 'all' ? condition.of.flatMap(leavesOf) : [condition];
}

/** Whether a rule is arithmetic on 0–10 answers, which may call to talk to someone and never for emergency care. */
export function isScore(rule: Pick<Rule, 'when' | 'raises'>): boolean {
	const conditions = [rule.when, ...(rule.raises ?? []).map((each) => each.when)];
	return conditions.flatMap(leavesOf).some(({ kind }) => scores.has(kind));
}

const scores: ReadonlySet<Leaf['kind']> = new Set([
	'number',
	'run',
	'week-rise',
	'step-up',
	'not-fallen',
	'no-fall',
	'course-flat',
	'flare'
]);

function factsOf(leaf: Leaf): readonly NamedFact[] {
	switch (leaf.kind) {
		case 'asked':
			return [`check:${leaf.question}`];
		case 'about':
			return [`about:${leaf.fact}`];
		case 'day-sign':
		case 'sign-run':
			return [`sign:${leaf.sign}`];
		case 'event':
			return ['event', `sign:${leaf.sign}`];
		case 'strength':
			return ['strength-check'];
		case 'marked':
			return leaf.what === 'saddle' ? ['day:regions'] : ['day:regions', 'day:numbness', 'day:weakness'];
		case 'region':
		case 'spread':
			return ['day:regions'];
		case 'temperature':
			return ['day:temperature'];
		case 'pain-not-gone':
			return ['day:pain-average', 'day:pain-worst', 'day:pain-leg', 'day:pain-back-hip', 'day:regions'];
		case 'number':
		case 'run':
		case 'week-rise':
		case 'step-up':
			return [`day:${leaf.measure}`];
		case 'since-onset':
			return ['about:onset', 'day:pain-average'];
		case 'not-fallen':
		case 'no-fall':
			return ['day:pain-average'];
		case 'course-flat':
		case 'flare':
			return ['session', 'day:pain-average'];
		case 'course-reached':
			return ['session'];
		case 'no-better':
			return ['impression'];
	}
}
