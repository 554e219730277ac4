/** Whether an item may start now, by what the diary holds today. */
import { hasFever, planGate, type PlanGate } from '#core/care/plan-gate.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import type { Routine } from '#core/care/routine.ts';
import type { Change, RecordReader } from '#core/ports.ts';
import { addDays, type Day } from '#core/time.ts';
import { aboutMeId } from '#core/warnings/about-me.ts';

/** `routine`: the library's row; absent where this version has none. */
export async function readGate(
	reader: RecordReader,
	item: Pick<PlanItem, 'routine' | 'agreed'>,
	routine: Routine | undefined,
	today: Day
): Promise<PlanGate> {
	const range = { from: today, to: addDays(today, 1) };
	const [about, [entry], checks] = await Promise.all([
		reader.things('about-me'),
		reader.days(range),
		reader.things('warning-check', range)
	]);
	return planGate({
		routine: item.routine === undefined ? 'own-words' : (routine ?? 'unknown'),
		answers: about.find(({ id }) => id === aboutMeId)?.answers,
		fever: hasFever(entry, checks),
		agreed: item.agreed
	});
}

export function concernsGate({ kind }: Change): boolean {
	return kind === 'about-me' || kind === 'day' || kind === 'warning-check' || kind === 'plan-item';
}
