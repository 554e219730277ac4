/** How many tests passed and failed, from the runners' own JSON reports. */
import { readFileSync } from 'node:fs';

export interface Counts {
	passed: number;
	failed: number;
}

export interface Report {
	runner: 'vitest' | 'playwright';
	file: string;
}

interface VitestReport {
	testResults: { status: string; assertionResults: { status: string }[] }[];
}

interface PlaywrightReport {
	stats: { expected: number; unexpected: number; flaky: number; skipped: number };
	errors: unknown[];
}

/**
 * A check without a report counts as one. A runner that ended badly, wrote no report or ran no test has failed at
 * least once, whatever its report counts.
 */
export function countReport(report: Report | undefined, code: number): Counts {
	if (!report) return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
	const counts = read(report);
	const fine = code === 0 && counts.passed + counts.failed > 0;
	return { passed: counts.passed, failed: fine ? counts.failed : Math.max(1, counts.failed) };
}

export function countVitest({ testResults }: VitestReport): Counts {
	const tests = testResults.flatMap((file) => file.assertionResults);
	const brokenFiles = testResults.filter((file) => file.status === 'failed' && !hasFailure(file.assertionResults));
	return {
		passed: tests.filter((test) => test.status === 'passed').length,
		failed: tests.filter((test) => test.status !== 'passed').length + brokenFiles.length
	};
}

/** A skipped or flaky journey counts as failed: there are to be none. */
export function countPlaywright({ stats, errors }: PlaywrightReport): Counts {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + stats.skipped + errors.length };
}

function read({ runner, file }: Report): Counts {
	try {
		const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
		return runner === 'vitest' ? countVitest(report as VitestReport) : countPlaywright(report as PlaywrightReport);
	} catch {
		return { passed: 0, failed: 1 };
	}
}

function hasFailure(tests: { status: string }[]): boolean {
	return tests.some((test) => test.status === 'failed');
}
