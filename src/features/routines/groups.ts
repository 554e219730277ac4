/** The library in groups: what is meant for the patient's own condition, what suits all, and the rest. */
import { library } from '#content/routines/library.ts';
import type { RoutineId } from '#core/care/routine.ts';
import type { Condition } from '#core/course/named-course.ts';

type Named = Exclude<Condition, 'not-sure'>;

export interface Group {
	readonly name: Named | 'any' | 'more';
	readonly ids: readonly RoutineId[];
}

/** `condition`: of the newest course. Absent or not sure: every condition has its group, and a routine may be in several. */
export function groupsFor(condition: Condition | undefined): readonly Group[] {
	const rows = Object.values(library);
	const of = (name: Named) => rows.filter((row) => (row.for as readonly Named[]).includes(name)).map(({ id }) => id);
	const any: Group = { name: 'any', ids: rows.filter((row) => row.for.length === 0).map(({ id }) => id) };
	if (condition === undefined || condition === 'not-sure') {
		const names: readonly Named[] = ['sciatica', 'piriformis', 'outer-thigh', 'femoral'];
		return [...names.map((name) => ({ name, ids: of(name) })), any];
	}
	const own = of(condition);
	const more = rows.map(({ id }) => id).filter((id) => !own.includes(id) && !any.ids.includes(id));
	return [{ name: condition, ids: own }, any, { name: 'more', ids: more }];
}
