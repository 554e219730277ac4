import { describe, expect, test } from 'vitest';
import { day } from '#core/time.ts';
import { begunFrom, begunOn, saysAnything, strengthSteps, withAnswer } from '#features/function/strength-steps.ts';

const begun = begunOn(day('2026-11-22'));

test('each test is done with the left leg, then the right, and the stands come last', () => {
	expect(strengthSteps.map((step) => (step === 'stands' ? step : `${step.leg} ${step.test}`))).toEqual([
		'left heels',
		'right heels',
		'left toes',
		'right toes',
		'left chair',
		'right chair',
		'stands'
	]);
});

test('an answer stands with its leg and test, and leads to the next step', () => {
	const answered = withAnswer(withAnswer(begun, 'heels', 'left', 'able'), 'heels', 'right', 'skipped');

	expect(answered).toEqual({ ...begun, step: 2, left: { heels: 'able' }, right: { heels: 'skipped' } });
	expect(withAnswer(answered, 'heels', 'left', 'not-able').left).toEqual({ heels: 'not-able' });
});

test('one answer or number is something to keep, blanks are not', () => {
	expect(saysAnything(begun)).toBe(false);
	expect(saysAnything({ ...begun, stands: '  ' })).toBe(false);
	expect(saysAnything({ ...begun, stands: '9' })).toBe(true);
	expect(saysAnything({ ...begun, right: { toes: 'skipped' } })).toBe(true);
});

describe('what an earlier visit kept', () => {
	test('is gone on with', () => {
		const answered = withAnswer(begun, 'heels', 'left', 'harder');

		expect(begunFrom(structuredClone(answered))).toEqual(answered);
	});

	test.each([undefined, null, 'x', {}, { day: '2026-02-30' }])('is nothing where no day is named: %j', (kept) => {
		expect(begunFrom(kept)).toBeUndefined();
	});

	test('begins at the first step where the step is none of this version', () => {
		expect(begunFrom({ day: '2026-11-22', step: 40 })).toEqual(begun);
		expect(begunFrom({ day: '2026-11-22', step: -1, stands: 4 })).toEqual(begun);
	});
});
