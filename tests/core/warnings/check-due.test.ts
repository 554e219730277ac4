import { describe, expect, test } from 'vitest';
import { checkDue, lastCheck, leftOpen } from '#core/warnings/check-due.ts';
import { closed, ledger, notice } from './kept.ts';
import { checked, today } from './told.ts';

const no = { 'ces-wipe': 'no' } as const;

describe('the check is due', () => {
	test('first of all, then on the seventh day and not before', () => {
		expect(checkDue([], ledger(), today)).toBe('first');
		expect(checkDue([checked(no, 0)], ledger(), today)).toBeUndefined();
		expect(checkDue([checked(no, 6)], ledger(), today)).toBeUndefined();
		expect(checkDue([checked(no, 7)], ledger(), today)).toBe('weekly');
		expect(checkDue([checked(no, 8)], ledger(), today)).toBe('weekly');
	});

	test('when the log calls for it, until the call is closed', () => {
		const call = notice(0, { outcome: 'check' });

		expect(checkDue([checked(no, 1)], ledger([call]), today)).toBe('called');
		expect(checkDue([checked(no, 1)], ledger([{ ...call, closed: closed(0, 'checked') }]), today)).toBeUndefined();
		expect(checkDue([checked(no, 1)], ledger([notice(0)]), today)).toBeUndefined();
	});

	test('a check dated after today, or without an answer, is none', () => {
		expect(checkDue([checked(no, -3)], ledger(), today)).toBe('first');
		expect(checkDue([checked(no, 7), checked({}, 1)], ledger(), today)).toBe('weekly');
	});
});

describe('left open', () => {
	const list = ['ces-wipe', 'ces-sex', 'ces-bowel'] as const;

	test('what the last check did not answer; rather not say is an answer', () => {
		expect(leftOpen([checked({ 'ces-wipe': 'no', 'ces-sex': 'rather-not-say' })], list, today)).toEqual(['ces-bowel']);
		expect(leftOpen([], list, today)).toEqual(list);
	});

	test('what was asked after a session is no check', () => {
		const after = { ...checked({ 'ces-wipe': 'no' }), session: 'a', after: 2 } as const;

		expect(leftOpen([after], list, today)).toEqual(list);
		expect(checkDue([after], { notices: [] }, today)).toBe('first');
	});

	test('the last check alone counts', () => {
		expect(leftOpen([checked({ 'ces-bowel': 'no' }, 0), checked(no, 3)], list, today)).toEqual(['ces-wipe', 'ces-sex']);
	});
});

test('the last check: the newest with an answer, not after today, not after a session', () => {
	const [week, before] = [checked(no, 7), checked(no, 14)];
	const after = { ...checked(no, 1), session: 'a', after: 2 } as const;

	expect(lastCheck([week, before, checked({}, 3), after, checked(no, -1)], today)).toBe(week);
	expect(lastCheck([], today)).toBeUndefined();
});
