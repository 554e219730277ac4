import { expect, test } from 'vitest';
import { awaitingReview, isUnsigned } from '#core/warnings/rule.ts';
import { today } from './told.ts';

test('unsigned until a name and a date stand there', () => {
	expect(isUnsigned({ reviewer: awaitingReview })).toBe(true);
	expect(isUnsigned({ reviewer: { name: 'A. Doctor', on: today } })).toBe(false);
});
