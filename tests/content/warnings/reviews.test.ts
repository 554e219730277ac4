import { expect, test } from 'vitest';
import { day } from '#core/time.ts';
import { awaitingIn, markOf, textIds, textReviews } from '#content/warnings/reviews.ts';

const read = { reviewer: 'A. Reader', on: day('2026-11-30') };
const reviews = { ...textReviews, vi: { 'ces-saddle': read } };

test('a text that is not signed in a language is awaiting review there, whatever the others say', () => {
	expect(awaitingIn('vi', reviews)).toBe(textIds.length - 1);
	expect(awaitingIn('ja', reviews)).toBe(textIds.length);
	expect(markOf('vi', 'ces-saddle', reviews)).toBe('A. Reader, 2026-11-30');
	expect(markOf('ja', 'ces-saddle', reviews)).toBe('awaiting native review');
});

test('no text is named twice', () => {
	expect(new Set(textIds).size).toBe(textIds.length);
});
