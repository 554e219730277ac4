/** What can be wrong with a row, as a closed set. Words for each stand in the catalogue. */
import type { DateRefusal } from './date.ts';

/** Where it went wrong: which of the chosen files (from 0), its line, and its column by the file's own name. */
export interface Place {
	readonly file: number;
	readonly line: number;
	readonly column?: string;
	/** The cell as it stands, shortened for quoting. */
	readonly found?: string;
}

export type Cause =
	| { readonly code: 'no-date' }
	| { readonly code: DateRefusal }
	/** The date reads both ways and the patient was not asked, or did not answer. */
	| { readonly code: 'ambiguous-date' }
	| { readonly code: 'long-ago' }
	/** A day of the diary, or a session said to be over, that has not come yet. */
	| { readonly code: 'future' }
	| { readonly code: 'not-a-number' }
	| { readonly code: 'not-whole' }
	| { readonly code: 'out-of-range'; readonly from: number; readonly to: number }
	| { readonly code: 'not-a-time' }
	| { readonly code: 'not-a-side' }
	| { readonly code: 'not-a-state' }
	| { readonly code: 'not-an-amount' }
	| { readonly code: 'not-a-currency' }
	/** A price without its currency. */
	| { readonly code: 'no-currency' }
	| { readonly code: 'too-long'; readonly most: number }
	/** Two columns of one row say different things about the same side. */
	| { readonly code: 'two-values' }
	/** Something stands to the right of the last named column. */
	| { readonly code: 'too-many-cells'; readonly expected: number }
	/** An earlier row, perhaps of another file, is for the same day. */
	| { readonly code: 'same-day'; readonly otherFile: number; readonly otherLine: number }
	| { readonly code: 'same-moment'; readonly otherFile: number; readonly otherLine: number }
	/** The row has no time, or the diary's session has none, and more than one could be meant. */
	| { readonly code: 'which-session' };

export type Problem = Place & Cause;

/** Problems in the order of files, lines, and columns as they were found. */
export function inOrder(problems: readonly Problem[]): Problem[] {
	return [...problems].sort((a, b) => a.file - b.file || a.line - b.line);
}
