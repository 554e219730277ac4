import { readFileSync } from 'node:fs';
import { warningRecord } from '#app/warning-facts.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { signs } from '#content/warnings/signs.ts';
import { readRecordFile, type RecordFileRefusal } from '#core/record-file.ts';
import { readerOf } from '#core/record-reader.ts';
import { parseDay } from '#core/time.ts';
import { explanation } from './explanation.ts';

export type Explained = { readonly text: string } | { readonly refused: string };

const usage = 'Usage: npm run explain -- record.json 2026-11-22';

/** What is printed, or why nothing can be. */
export async function explained([path, on, ...rest]: readonly string[]): Promise<Explained> {
	if (path === undefined || on === undefined || rest.length > 0) return { refused: usage };
	const asOf = parseDay(on);
	if (!asOf) return { refused: `"${on}" is no day. Write it as 2026-11-22.\n${usage}` };
	let text: string;
	try {
		text = readFileSync(path, 'utf8');
	} catch {
		return { refused: `There is no file to be read at ${path}.\n${usage}` };
	}
	const read = readRecordFile(text);
	if (!read.ok) return { refused: `${path}: ${why(read.refusal)}` };
	const record = await warningRecord(readerOf(read.file.things), asOf);
	return { text: explanation([...signs, ...logRules], record, asOf) };
}

function why(refusal: RecordFileRefusal): string {
	switch (refusal.reason) {
		case 'too-large':
			return 'this file is larger than any record.';
		case 'not-json':
			return 'this is not JSON, or it is cut off.';
		case 'not-a-record':
			return 'this is JSON, but not a record of this app. Settings, "Your diary as one file" saves one.';
		case 'newer-version':
			return `this record is of version ${refusal.version}, which is newer than this program.`;
		case 'damaged':
			return `this record is damaged at ${refusal.path.join(' / ')}.`;
	}
}
