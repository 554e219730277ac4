/** The end of a run: where the time went, then one line alone that sums it up. */
import type { Outcome } from './step.ts';

export function close(outcomes: readonly Outcome[]): never {
	const slowest = [...outcomes].sort((a, b) => b.seconds - a.seconds);
	console.log('\nseconds');
	for (const { name, seconds } of slowest) console.log(`${seconds.toFixed(1).padStart(8)}  ${name}`);
	const wrong = outcomes.filter((outcome) => outcome.failed > 0);
	if (wrong.length > 0) console.log(`\nfailed: ${wrong.map(({ name }) => name).join(', ')}`);
	const passed = sum(outcomes.map((outcome) => outcome.passed));
	const failed = sum(outcomes.map((outcome) => outcome.failed));
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exit(failed > 0 || passed === 0 ? 1 : 0);
}

function sum(numbers: number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
