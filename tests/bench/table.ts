/** What is printed: one line for each time, ours beside the other and how many times as long. */

export function head(other: string): void {
	console.log(`\n${'ms'.padEnd(52)}${'app'.padStart(8)}${other.padStart(8)}${'ratio'.padStart(8)}`);
}

/** Medians of the rounds. */
export function line(what: string, ours: readonly number[], theirs: readonly number[] = []): void {
	const [app, other] = [median(ours), median(theirs)];
	const beside = theirs.length > 0 ? `${whole(other)}${(app / other).toFixed(2).padStart(8)}` : '';
	console.log(`${what.padEnd(52)}${whole(app)}${beside}`);
}

export function whole(milliseconds: number): string {
	return milliseconds.toFixed(milliseconds < 10 ? 1 : 0).padStart(8);
}

function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 ? (sorted[middle] ?? NaN) : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
}
