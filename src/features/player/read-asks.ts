/** What the questions after a practice read of the diary. */
import { askedLaterDays } from '#core/care/after-practice.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import type { Practice } from '#core/care/practice.ts';
import type { Change, RecordReader } from '#core/ports.ts';
import type { Day } from '#core/time.ts';

export interface AskFacts {
	readonly practices: readonly Practice[];
	readonly items: readonly PlanItem[];
}

export async function readAsks(reader: RecordReader, today: Day): Promise<AskFacts> {
	const [practices, items] = await Promise.all([
		reader.things('practice', askedLaterDays(today)),
		reader.things('plan-item')
	]);
	return { practices, items };
}

export function concernsAsks({ kind }: Change): boolean {
	return kind === 'practice' || kind === 'plan-item';
}
