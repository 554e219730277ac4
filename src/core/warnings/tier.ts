/** How soon to be seen. Source: facts, clinical 1.1. */

/** Highest first. Permanent words: they stand in stored notices. */
export const tiers = ['emergency-now', 'today', 'within-days', 'next-visit'] as const;
export type Tier = (typeof tiers)[number];

/** What a rule comes to. `check`: the questions of the check are to be answered; no advice by itself. */
export type Outcome = Tier | 'check';

/** The higher of two tiers. */
export function higherTier(a: Tier, b: Tier): Tier {
	return tiers.indexOf(a) <= tiers.indexOf(b) ? a : b;
}

/** The highest of some tiers; none yields `undefined`. */
export function highestTier(of: readonly Tier[]): Tier | undefined {
	return tiers.find((tier) => of.includes(tier));
}

/**
 * How an outcome is shown: the two upper tiers take the whole screen, the two lower ones are a quiet card, and a call
 * for the check is neither. Source: facts, clinical 2, guard 1.
 */
export function faceOf(outcome: Outcome): 'full-screen' | 'quiet' | 'check' {
	if (outcome === 'check') return 'check';
	return outcome === 'emergency-now' || outcome === 'today' ? 'full-screen' : 'quiet';
}
