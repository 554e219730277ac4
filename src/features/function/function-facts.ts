import type { FunctionFacts } from '#core/function/due.ts';
import type { Change, RecordReader } from '#core/ports.ts';
import type { Kind } from '#core/record.ts';
import { addDays, type Day } from '#core/time.ts';

/** Days of the diary that tell whether it has begun: a look at all of them costs more than a question is worth. */
const looked = 14;

const kinds: readonly Kind[] = [
	'day',
	'session',
	'course',
	'activity',
	'function-check',
	'impression',
	'strength-check'
];

/** What the asking depends on, as it stands for a day. */
export async function readFunctionFacts(reader: RecordReader, today: Day): Promise<FunctionFacts> {
	const [days, sessions, courses, activities, functionChecks, impressions, strengthChecks] = await Promise.all([
		reader.days({ from: addDays(today, 1 - looked), to: addDays(today, 1) }),
		reader.sessions({}),
		reader.things('course'),
		reader.things('activity'),
		reader.things('function-check'),
		reader.things('impression'),
		reader.things('strength-check')
	]);
	return {
		hasDays: days.length > 0,
		sessions,
		courses,
		entry: days.find(({ day }) => day === today),
		activities,
		functionChecks,
		impressions,
		strengthChecks
	};
}

export function concernsFunction({ kind }: Change): boolean {
	return kinds.includes(kind);
}
