import { expect, test } from 'vitest';
import { day } from '#core/time.ts';
import { readKnown } from '#features/quiet/known-form.ts';

const today = day('2026-11-22');

test.each([
	['2026-11-22', true],
	['2026-11-23', false],
	['2019-02-28', true]
])('seen on %s: taken is %s', (seen, taken) => {
	expect('clinician' in readKnown({ who: ' Dr. 佐藤 ', seen }, today)).toBe(taken);
});

test('the name is taken without the blanks around it', () => {
	expect(readKnown({ who: ' Dr. 佐藤 ', seen: '2026-11-20' }, today)).toEqual({
		clinician: 'Dr. 佐藤',
		seen: '2026-11-20'
	});
});

test('each field that cannot stand says why', () => {
	expect(readKnown({ who: '  ', seen: '2026-02-30' }, today)).toEqual({ refused: { who: 'who', seen: 'seen' } });
	expect(readKnown({ who: '🙂'.repeat(201), seen: '2026-12-01' }, today)).toEqual({
		refused: { who: 'long', seen: 'not-yet' }
	});
	expect(readKnown({ who: '🙂'.repeat(200), seen: '2026-11-01' }, today)).toHaveProperty('clinician');
});
