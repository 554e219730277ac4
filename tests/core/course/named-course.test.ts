import { expect, test } from 'vitest';
import { agreedRange, suggestedAgreed } from '#core/course/named-course.ts';

test('what is suggested may be agreed', () => {
	expect(agreedRange.from).toBeLessThan(suggestedAgreed.from);
	expect(suggestedAgreed.to).toBeLessThan(agreedRange.to);
});
