/**
 * The columns of our own files: a closed list of permanent names. A spreadsheet whose first line uses them is read as
 * it stands; any other is paired with them column by column.
 */

/**
 * What a cell holds. `scale`: whole 0–10. `day-minutes`: whole 0–1440. `session-minutes`: whole 1–600. `count`: whole from 1.
 * Lists: `words` by spaces, `lines` by `;`, both see `lists.ts`.
 */
export type Holds =
	| 'date'
	| 'time'
	| 'scale'
	| 'day-minutes'
	| 'session-minutes'
	| 'count'
	| 'side'
	| 'state'
	| 'regions'
	| 'medicine'
	| 'points'
	| 'techniques'
	| 'effects'
	| 'amount'
	| 'currency'
	| 'text';

/** One row is one day of the diary. Only `date` and one other are needed. */
export const dayColumns = {
	date: 'date',
	pain_average: 'scale',
	pain_worst: 'scale',
	pain_leg: 'scale',
	pain_back_hip: 'scale',
	/** Of the side in `side`; of neither in particular where that is empty. */
	numbness: 'scale',
	numbness_left: 'scale',
	numbness_right: 'scale',
	numbness_unknown: 'scale',
	tingling: 'scale',
	tingling_left: 'scale',
	tingling_right: 'scale',
	tingling_unknown: 'scale',
	weakness: 'scale',
	weakness_left: 'scale',
	weakness_right: 'scale',
	weakness_unknown: 'scale',
	side: 'side',
	regions: 'regions',
	sleep_disturbance: 'scale',
	sitting_minutes: 'day-minutes',
	standing_minutes: 'day-minutes',
	walking_minutes: 'day-minutes',
	stress: 'scale',
	medicine: 'medicine',
	note: 'text'
} as const satisfies Record<string, Holds>;

/** One row is one acupuncture session. Only `date` and one other are needed. */
export const sessionColumns = {
	number: 'count',
	date: 'date',
	time: 'time',
	duration_minutes: 'session-minutes',
	points: 'points',
	techniques: 'techniques',
	pain_before: 'scale',
	pain_after: 'scale',
	after_effects: 'effects',
	state: 'state',
	price: 'amount',
	currency: 'currency',
	note: 'text'
} as const satisfies Record<string, Holds>;

export type DayColumn = keyof typeof dayColumns;
export type SessionColumn = keyof typeof sessionColumns;
export type ColumnName = DayColumn | SessionColumn;

/** What the rows of a file are. */
export type RowKind = 'days' | 'sessions';

export const columnsOf: { readonly days: typeof dayColumns; readonly sessions: typeof sessionColumns } = {
	days: dayColumns,
	sessions: sessionColumns
};

/** The names of a kind's columns, in the order of the table. */
export function columnNames(kind: RowKind): readonly ColumnName[] {
	return Object.keys(columnsOf[kind]) as ColumnName[];
}

/** What a column of this kind holds; `undefined` where the kind has no such column. */
export function holdsOf(kind: RowKind, name: string): Holds | undefined {
	const columns: Readonly<Record<string, Holds>> = columnsOf[kind];
	return Object.hasOwn(columns, name) ? columns[name] : undefined;
}
