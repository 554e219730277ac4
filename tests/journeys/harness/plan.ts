/** A plan as it lies on the disk, with one exercise whose seconds a test knows. */
import type { WholeRecord } from '#core/ports.ts';

const at = '2026-11-20T01:00:00.000Z';
const stamp = { made: at, changed: at, rev: 1, source: 'typed' };

/** In own words, so that nothing of the library decides what it does. */
export const ownItem = {
	...stamp,
	id: 'own-stretch',
	name: 'Towel stretch',
	side: 'right',
	from: '2026-11-20',
	dose: { seconds: 10, repetitions: 2, sets: 2, rest: 5, sides: 'each', rhythm: { kind: 'per-day', times: 1 } }
} as const;

type Thing = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A diary that holds these items of a plan, and these practices. */
export function planOf(items: readonly Thing[], practices: readonly Thing[] = []): WholeRecord {
	const byId = (things: readonly Thing[]) =>
		Object.fromEntries(things.map((thing) => [thing.id, { ...stamp, ...thing }]));
	return { 'plan-item': byId(items), practice: byId(practices) };
}
