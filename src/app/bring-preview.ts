import { compare, type Item } from '#core/import/compare.ts';
import { withoutDoubles } from '#core/import/doubles.ts';
import { otherThings, type OtherThings } from '#core/import/other-things.ts';
import { readTable } from '#core/import/read-table.ts';
import { inOrder, type Problem } from '#core/import/problem.ts';
import type { Said } from '#core/import/said.ts';
import type { WholeRecord } from '#core/ports.ts';
import type { Moment } from '#core/time.ts';
import type { BroughtFile } from './bring-file.ts';
import type { KeptPairing } from './bring-pairings.ts';

/** What bringing the chosen files in would do. Nothing has been written. */
export interface Preview {
	readonly items: readonly Item[];
	readonly problems: readonly Problem[];
	/** Rows that would be left out because of a problem: several problems may stand in one. */
	readonly brokenRows: number;
	/** Rows with nothing but a date. */
	readonly unfilled: number;
	/** Things of record files that this version does not know. */
	readonly unknown: number;
	/** Moments, checks and own lists of record files. */
	readonly others: OtherThings;
}

/** What one of the chosen files says. */
export interface FileSays {
	readonly said: readonly Said[];
	readonly problems: readonly Problem[];
	readonly unfilled: number;
	readonly unknown: number;
	readonly whole?: WholeRecord;
}

const nothing: FileSays = { said: [], problems: [], unfilled: 0, unknown: 0 };

/** Reads a file with the meaning of its columns known. `place` is its place among the chosen. */
export function fileSays(file: BroughtFile, place: number, pairing: KeptPairing | undefined, now: Moment): FileSays {
	if (file.kind === 'record') return { ...nothing, ...file.says, whole: file.whole };
	if (file.kind === 'refused' || !pairing) return nothing;
	return { ...nothing, ...readTable(file.table, { file: place, pairing, order: pairing.order, now }) };
}

/** All files together, held against the record. */
export function previewOf(files: readonly FileSays[], record: WholeRecord): Preview {
	const single = withoutDoubles(files.flatMap(({ said }) => said));
	const compared = compare(single.said, record);
	const problems = inOrder([...files.flatMap((file) => file.problems), ...single.problems, ...compared.problems]);
	return {
		items: compared.items,
		problems,
		brokenRows: new Set(problems.map(({ file, line }) => `${file} ${line}`)).size,
		unfilled: sum(files.map(({ unfilled }) => unfilled)),
		unknown: sum(files.map(({ unknown }) => unknown)),
		others: othersOf(files, record)
	};
}

/** A later file adds what the ones before it did not. */
function othersOf(files: readonly FileSays[], record: WholeRecord): OtherThings {
	const merged = files
		.flatMap(({ whole }) => (whole ? [whole] : []))
		.reduce<WholeRecord>(
			(all, whole) =>
				Object.fromEntries(
					[...new Set([...Object.keys(all), ...Object.keys(whole)])].map((kind) => [
						kind,
						{ ...whole[kind], ...all[kind] }
					])
				),
			{}
		);
	return otherThings(merged, record);
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
