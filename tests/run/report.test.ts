/** The closing line must not be kinder than the runners. */
import { expect, test } from 'vitest';
import { countPlaywright, countReport, countVitest } from './report.ts';

const passed = { status: 'passed' };

test('a check counts as one, passed or failed', () => {
	expect(countReport(undefined, 0)).toEqual({ passed: 1, failed: 0 });
	expect(countReport(undefined, 2)).toEqual({ passed: 0, failed: 1 });
});

test('a runner without a report has failed', () => {
	expect(countReport({ runner: 'vitest', file: '/nowhere/unit.json' }, 0)).toEqual({ passed: 0, failed: 1 });
});

test('a test file that could not be loaded has failed', () => {
	const testResults = [
		{ status: 'passed', assertionResults: [passed, passed] },
		{ status: 'failed', assertionResults: [] }
	];

	expect(countVitest({ testResults })).toEqual({ passed: 2, failed: 1 });
});

test('a skipped test counts as failed', () => {
	const testResults = [{ status: 'passed', assertionResults: [passed, { status: 'skipped' }] }];

	expect(countVitest({ testResults })).toEqual({ passed: 1, failed: 1 });
});

test('a failed test is counted once, not again for its file', () => {
	const testResults = [{ status: 'failed', assertionResults: [passed, { status: 'failed' }] }];

	expect(countVitest({ testResults })).toEqual({ passed: 1, failed: 1 });
});

test('a flaky or skipped journey, and an error outside of all, count as failed', () => {
	const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 1 };

	expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 5, failed: 4 });
});
