import { decode, type Decoded, type Encoding } from '#adapters/spreadsheet/decode.ts';
import { readLines, type Separator } from '#adapters/spreadsheet/read-lines.ts';
import { recordSays, type RecordSays } from '#core/import/record-says.ts';
import { tableOf, type Table, type TableRefusal } from '#core/import/table.ts';
import type { WholeRecord } from '#core/ports.ts';
import { beginsAsRecordFile, longestRecordFile, readRecordFile, type RecordFileRefusal } from '#core/record-file.ts';

/**
 * 5 MB: some sixty years of evenings. Told by the file's size, before more than its beginning is read.
 * A file that this app saved is never too large to come back: that one may be as long as a record file can be.
 */
export const largestFile = 5 * 1024 * 1024;

/** Why a whole file is not taken. `line` where it can be told. */
export type FileRefusal =
	| { readonly reason: 'too-big' }
	/** The device could not hand it over: moved, renamed or deleted since it was chosen. */
	| { readonly reason: 'unreadable' }
	| { readonly reason: Extract<Decoded, { kind: 'refused' }>['reason'] }
	| { readonly reason: 'unclosed-quote' | TableRefusal; readonly line: number }
	| { readonly reason: 'broken-record'; readonly refusal: RecordFileRefusal };

export type BroughtFile =
	| { readonly kind: 'refused'; readonly name: string; readonly refusal: FileRefusal }
	| { readonly kind: 'record'; readonly name: string; readonly says: RecordSays; readonly whole: WholeRecord }
	| {
			readonly kind: 'table';
			readonly name: string;
			readonly table: Table;
			/** What had to be assumed of the file. */
			readonly encoding: Encoding;
			readonly separator: Separator;
	  };

/** Reads a chosen file as far as it can be read without knowing what its columns mean. `place` is its place among the chosen. */
export async function readFile(file: File, place: number): Promise<BroughtFile> {
	const refused = (refusal: FileRefusal): BroughtFile => ({ kind: 'refused', name: file.name, refusal });
	if (file.size > largestFile) {
		const start = await bytesOf(file.slice(0, 64));
		if (!start) return refused({ reason: 'unreadable' });
		if (!beginsAsRecordFile(new TextDecoder().decode(start))) return refused({ reason: 'too-big' });
		if (file.size > longestRecordFile) return refused({ reason: 'broken-record', refusal: { reason: 'too-large' } });
	}
	const bytes = await bytesOf(file);
	if (!bytes) return refused({ reason: 'unreadable' });
	const decoded = decode(bytes);
	if (decoded.kind === 'refused') return refused(decoded);
	if (decoded.text.trimStart().startsWith('{')) return readRecord(decoded.text, file.name, place);

	const read = readLines(decoded.text);
	if (read.kind === 'refused') return refused(read);
	const reading = tableOf(read.lines);
	if (reading.kind === 'refused') return refused(reading);
	return {
		kind: 'table',
		name: file.name,
		table: reading.table,
		encoding: decoded.encoding,
		separator: read.separator
	};
}

function readRecord(text: string, name: string, place: number): BroughtFile {
	const read = readRecordFile(text);
	if (!read.ok) return { kind: 'refused', name, refusal: { reason: 'broken-record', refusal: read.refusal } };
	return { kind: 'record', name, says: recordSays(read.file.things, place), whole: read.file.things };
}

async function bytesOf(file: Blob): Promise<Uint8Array | undefined> {
	try {
		return new Uint8Array(await file.arrayBuffer());
	} catch (error) {
		if (error instanceof DOMException) return undefined;
		throw error;
	}
}
