/** Keeps what was said after a practice, together with what the stop rule makes of it: all or nothing. */
import type { App } from '#app/context.ts';
import { restReasonOf } from '#core/care/after-practice.ts';
import type { PlanItem } from '#core/care/plan-item.ts';
import type { Practice } from '#core/care/practice.ts';
import type { FaultReason, Write } from '#core/ports.ts';
import { StoreFault } from '#core/ports.ts';
import { restamp } from '#core/record.ts';

export type Said = Partial<Pick<Practice, 'after' | 'gone' | 'worse'>>;

export type AnswerOutcome =
	| { readonly kind: 'saved'; readonly practice: Practice }
	| { readonly kind: 'fault'; readonly reason: FaultReason }
	/** The practice was deleted meanwhile: there is nothing to say anything of. */
	| { readonly kind: 'gone' };

/** Read and written again, should another window be quicker. */
export async function answerPractice(
	app: Pick<App, 'record' | 'now'>,
	{ id, day }: Pick<Practice, 'id' | 'day'>,
	said: Said
): Promise<AnswerOutcome> {
	try {
		for (;;) {
			const { thing: practice } = await app.record.store.find('practice', id, day);
			if (!practice) return { kind: 'gone' };
			const { thing: item } = await app.record.store.find('plan-item', practice.item);
			const { instant, day: today } = app.now.read();
			const next: Practice = { ...practice, ...said, ...restamp(practice, instant) };
			const rested = item && restedBy(item, practice, next, today);
			const writes: Write[] = [{ kind: 'practice', put: next, basedOn: practice.rev }];
			if (item && rested) {
				writes.push({ kind: 'plan-item', put: { ...rested, ...restamp(item, instant) }, basedOn: item.rev });
			}
			const result = await app.record.keepAll(writes);
			if (result.kind === 'saved') return { kind: 'saved', practice: next };
			if (result.kind === 'fault') return result;
		}
	} catch (error) {
		if (!(error instanceof StoreFault)) throw error;
		return { kind: 'fault', reason: error.reason };
	}
}

/**
 * The item as this answer leaves it; `undefined` where nothing changes. An item that rests already keeps its reason;
 * an answer that is put right wakes what that answer alone had stopped.
 */
function restedBy(item: PlanItem, before: Practice, after: Practice, today: PlanItem['from']): PlanItem | undefined {
	const why = restReasonOf(after);
	const was = restReasonOf(before);
	const isOwn = was !== undefined && item.resting?.why === was && item.resting.since === today;
	if (why && (!item.resting || isOwn)) return { ...item, resting: { since: today, why } };
	if (!why && isOwn) {
		const { resting: _, ...awake } = item;
		return awake;
	}
	return undefined;
}
