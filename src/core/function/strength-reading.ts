/** What a strength check says beside the ones before it: known for long, or got worse. */
import type { Day } from '../time.ts';
import { inOrder } from './check-order.ts';
import { strengthTests, type StrengthAnswer, type StrengthCheck, type StrengthTest } from './strength.ts';

export const legs = ['left', 'right'] as const;
export type Leg = (typeof legs)[number];

/** A test that was done: skipped is no answer about strength. */
export type StrengthFound = Exclude<StrengthAnswer, 'skipped'>;

export interface FoundOn {
	readonly day: Day;
	readonly found: StrengthFound;
}

/**
 * `first`: nothing to compare with yet; this is the baseline. `able`: as it should be. `known`: harder or not possible,
 * and no worse than before. `news`: worse than the baseline, or than the last time. `unknown`: skipped or not reached.
 */
export type StrengthStanding = 'first' | 'able' | 'known' | 'news' | 'unknown';

export interface StrengthReading {
	readonly leg: Leg;
	readonly test: StrengthTest;
	readonly standing: StrengthStanding;
	readonly answer?: StrengthAnswer;
	/** What it is compared with: the baseline, or the last time where it is worse than that alone. Absent: nothing. */
	readonly against?: FoundOn;
}

const order: Readonly<Record<StrengthFound, number>> = { able: 0, harder: 1, 'not-able': 2 };

/**
 * Each leg and test of one check, read against the checks before it: heels, toes, chair of the left leg, then the right.
 * Edges: checks in any order; of two on one day the one made later is the later. Later checks do not count.
 * The baseline of a test is its first real answer, so one skipped at the first check begins later. Worse than the last
 * time is news too, where a leg had come back: project decision, awaiting clinical review.
 * Unknown: skipped and absent are never read as able, nor as not able.
 * Source: facts, clinical 2 (R2), guard 6.
 */
export function readStrength(check: StrengthCheck, checks: readonly StrengthCheck[]): StrengthReading[] {
	const ordered = inOrder(checks);
	const place = ordered.findIndex(({ id }) => id === check.id);
	const earlier = place < 0 ? ordered.filter(({ day }) => day < check.day) : ordered.slice(0, place);
	return legs.flatMap((leg) =>
		strengthTests.map((test) => {
			const found = earlier.flatMap((one) => foundIn(one, leg, test) ?? []);
			return readingOf(leg, test, check[leg]?.[test], found);
		})
	);
}

function foundIn(check: StrengthCheck, leg: Leg, test: StrengthTest): FoundOn | undefined {
	const answer = check[leg]?.[test];
	return isFound(answer) ? { day: check.day, found: answer } : undefined;
}

function readingOf(
	leg: Leg,
	test: StrengthTest,
	answer: StrengthAnswer | undefined,
	earlier: readonly FoundOn[]
): StrengthReading {
	return { leg, test, ...(answer && { answer }), ...standingOf(answer, earlier[0], earlier.at(-1)) };
}

function standingOf(
	answer: StrengthAnswer | undefined,
	baseline: FoundOn | undefined,
	before: FoundOn | undefined
): Pick<StrengthReading, 'standing' | 'against'> {
	if (!isFound(answer)) return { standing: 'unknown' };
	if (!baseline || !before) return { standing: 'first' };
	if (isWorse(answer, baseline.found)) return { standing: 'news', against: baseline };
	if (isWorse(answer, before.found)) return { standing: 'news', against: before };
	return { standing: answer === 'able' ? 'able' : 'known', against: baseline };
}

/**
 * Whether a test was done and tells something.
 * Unknown: skipped, absent, and words of a newer version, which are no answer that this one can compare.
 */
export function isFound(answer: StrengthAnswer | undefined): answer is StrengthFound {
	return answer !== undefined && Object.hasOwn(order, answer);
}

function isWorse(now: StrengthFound, then: StrengthFound): boolean {
	return order[now] > order[then];
}
