import { expect, test } from 'vitest';
import { faceOf, higherTier, highestTier, tiers } from '#core/warnings/tier.ts';

test('the higher of two tiers, whichever comes first', () => {
	expect(higherTier('today', 'emergency-now')).toBe('emergency-now');
	expect(higherTier('emergency-now', 'today')).toBe('emergency-now');
	expect(higherTier('next-visit', 'within-days')).toBe('within-days');
	for (const tier of tiers) expect(higherTier(tier, tier)).toBe(tier);
});

test('the highest of some tiers; of none there is none', () => {
	expect(highestTier(['next-visit', 'today', 'within-days'])).toBe('today');
	expect(highestTier([])).toBeUndefined();
});

test('two tiers take the screen, two are quiet, the check is neither', () => {
	expect(tiers.map(faceOf)).toEqual(['full-screen', 'full-screen', 'quiet', 'quiet']);
	expect(faceOf('check')).toBe('check');
});
