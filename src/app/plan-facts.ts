/** What the plan rests on: its items, what was done lately, and what of the patient keeps a routine back. */
import { library } from '#content/routines/library.ts';
import type { Dose } from '#core/care/dose.ts';
import { hasFever, planGate, type GateAsk, type PlanGate } from '#core/care/plan-gate.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import { planDays, planToday, type ItemToday } from '#core/care/plan-today.ts';
import type { Practice } from '#core/care/practice.ts';
import type { Routine, RoutineId } from '#core/care/routine.ts';
import type { Change, RecordReader } from '#core/ports.ts';
import { addDays, type Day } from '#core/time.ts';
import { aboutMeId, type AboutMe } from '#core/warnings/about-me.ts';
import type { RoutineWords } from './routine-words.ts';

export interface PlanFacts {
	readonly today: Day;
	/** All that was ever on the plan, in the order in which it came. */
	readonly items: readonly PlanItem[];
	/** Those of the last seven days. */
	readonly practices: readonly Practice[];
	readonly answers: AboutMe['answers'] | undefined;
	readonly fever: boolean;
}

/** An item as it stands today, with what keeps it back. */
export interface PlanRow extends ItemToday {
	readonly gate: PlanGate;
}

export async function readPlan(reader: RecordReader, today: Day): Promise<PlanFacts> {
	const day = { from: today, to: addDays(today, 1) };
	const [items, practices, about, entries, checks] = await Promise.all([
		reader.things('plan-item'),
		reader.things('practice', planDays(today)),
		reader.things('about-me'),
		reader.days(day),
		reader.things('warning-check', day)
	]);
	return {
		today,
		items,
		practices,
		answers: about.find(({ id }) => id === aboutMeId)?.answers,
		fever: hasFever(entries[0], checks)
	};
}

export function concernsPlan({ kind }: Change): boolean {
	return ['plan-item', 'practice', 'about-me', 'day', 'warning-check'].includes(kind);
}

/** The routine of the library under an id, if this version knows it. */
export function knownRoutine(id: string | undefined): Routine | undefined {
	return id !== undefined && Object.hasOwn(library, id) ? library[id as RoutineId] : undefined;
}

export function routineOf({ routine }: Pick<PlanItem, 'routine'>): GateAsk['routine'] {
	return routine === undefined ? 'own-words' : (knownRoutine(routine) ?? 'unknown');
}

/** The patient's own dose, else the library's. */
export function doseOf({ dose, routine }: Pick<PlanItem, 'dose' | 'routine'>): Dose | undefined {
	return dose ?? knownRoutine(routine)?.dose;
}

/** Whether an item, or a routine that may become one, may start today. */
export function gateOf(
	{ answers, fever }: Pick<PlanFacts, 'answers' | 'fever'>,
	item: Pick<PlanItem, 'routine' | 'agreed'>
): PlanGate {
	return planGate({ routine: routineOf(item), answers, fever, agreed: item.agreed });
}

/** The plan as it stands today, in its order. */
export function planRows(facts: PlanFacts): readonly PlanRow[] {
	return planToday(facts.items, facts.practices, doseOf, facts.today).map((row) => ({
		...row,
		gate: gateOf(facts, row.item)
	}));
}

/** Whether it can be begun now: on the plan, awake, and nothing against it. */
export function mayStart({ gate, standing }: PlanRow): boolean {
	return gate.kind === 'open' && standing.kind !== 'resting';
}

/** What an item is called; `newer` where this version has no words for it. */
export function itemName(
	words: RoutineWords,
	{ routine, name }: Pick<PlanItem, 'routine' | 'name'>,
	newer: string
): string {
	const known = knownRoutine(routine);
	return name ?? (known ? words.routines[known.id].name : newer);
}
