import { expect, test } from 'vitest';
import { groundKey } from '#core/warnings/ground.ts';

test('the same condition has the same key, whatever was found', () => {
	const key = groundKey({ condition: { kind: 'asked', question: 'ces-wipe' } });

	expect(groundKey({ condition: { kind: 'asked', question: 'ces-wipe' } })).toBe(key);
	expect(groundKey({ condition: { kind: 'asked', question: 'ces-sex' } })).not.toBe(key);
	expect(groundKey({ condition: { kind: 'marked', what: 'saddle' } })).not.toBe(
		groundKey({ condition: { kind: 'marked', what: 'both-legs' } })
	);
});
