/** What a record file says, in the same form as a spreadsheet, so that both meet the record in one preview. */
import type { WholeRecord } from '../ports.ts';
import { daysOf, sessionsOf } from '../record-reader.ts';
import { isKind, type DayEntry, type Session } from '../record.ts';
import type { Said, SessionFacts } from './said.ts';

export interface RecordSays {
	readonly said: readonly Said[];
	/** Things of kinds that this version does not know; they stay in the file. */
	readonly unknown: number;
}

/**
 * The days and sessions of a record file, each with the thing itself, so that it keeps its stamps.
 * Edges: what was deleted in the file is passed over: bringing a file in never deletes.
 */
export function recordSays(record: WholeRecord, file: number): RecordSays {
	const days = daysOf(record, {}).map((thing): Said => ({
		kind: 'day',
		file,
		day: thing.day,
		answers: thing.answers,
		thing,
		...keptOf(thing)
	}));
	const sessions = sessionsOf(record, {}).map((thing): Said => {
		const { day, time, state } = thing;
		return {
			kind: 'session',
			file,
			day,
			state,
			facts: factsFrom(thing),
			thing,
			...(time && { time }),
			...keptOf(thing)
		};
	});
	const unknown = Object.entries(record)
		.filter(([kind]) => !isKind(kind))
		.reduce((count, [, things]) => count + Object.keys(things).length, 0);
	return { said: [...days, ...sessions], unknown };
}

const factNames = [
	'number',
	'duration',
	'points',
	'techniques',
	'price',
	'painBefore',
	'painAfter',
	'afterEffects',
	'note'
] as const satisfies (keyof SessionFacts)[];

function factsFrom(session: Session): SessionFacts {
	return Object.fromEntries(factNames.flatMap((name) => (session[name] === undefined ? [] : [[name, session[name]]])));
}

function keptOf({ unread }: DayEntry | Session): { unread?: Readonly<Record<string, string>> } {
	return unread ? { unread } : {};
}
