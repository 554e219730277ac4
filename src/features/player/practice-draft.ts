/** What is kept of a practice while it goes, so that a closed page comes back to its second. */
import { doseSides, type Dose } from '#core/care/dose.ts';
import type { Run } from '#core/care/player-run.ts';
import { parseDay, parseInstant, parseTime, type Day, type TimeOfDay } from '#core/time.ts';

/** `id` is the practice's own, so that two windows that see it end keep one. The dose is the one it began with. */
export interface Going {
	readonly id: string;
	readonly day: Day;
	readonly time: TimeOfDay;
	readonly zone: string;
	readonly dose: Dose;
	readonly side?: 'left' | 'right';
	readonly run: Run;
}

/** `kept`: it is over and in the diary, but nothing was said of how it was. */
export type PracticeDraft = { readonly going: Going } | { readonly kept: { readonly id: string; readonly day: Day } };

/** Under what the draft of an item is kept. */
export function draftId(item: string): string {
	return `practice:${item}`;
}

/** What was kept, as far as this version understands it. */
export function draftFrom(value: unknown): PracticeDraft | undefined {
	const { going, kept } = fieldsOf(value);
	if (going !== undefined) {
		const read = goingFrom(going);
		return read && { going: read };
	}
	const { id, day } = fieldsOf(kept);
	const parsed = typeof day === 'string' ? parseDay(day) : undefined;
	return typeof id === 'string' && parsed ? { kept: { id, day: parsed } } : undefined;
}

function goingFrom(value: unknown): Going | undefined {
	const { id, day, time, zone, dose, side, run } = fieldsOf(value);
	const read = {
		day: typeof day === 'string' ? parseDay(day) : undefined,
		time: typeof time === 'string' ? parseTime(time) : undefined,
		dose: doseFrom(dose),
		run: runFrom(run)
	};
	if (typeof id !== 'string' || typeof zone !== 'string') return undefined;
	if (!read.day || !read.time || !read.dose || !read.run) return undefined;
	return {
		id,
		zone,
		day: read.day,
		time: read.time,
		dose: read.dose,
		run: read.run,
		...((side === 'left' || side === 'right') && { side })
	};
}

function doseFrom(value: unknown): Dose | undefined {
	const { seconds, repetitions, sets, rest, sides } = fieldsOf(value);
	const known = doseSides.find((each) => each === sides);
	if (!isCount(seconds) || !isCount(repetitions) || !isCount(sets) || !isCount(rest) || !known) return undefined;
	return { seconds, repetitions, sets, rest, sides: known, rhythm: { kind: 'when-needed' } };
}

function runFrom(value: unknown): Run | undefined {
	const { startedAt, at, position, active, goes } = fieldsOf(value);
	const from = typeof startedAt === 'string' ? parseInstant(startedAt) : undefined;
	const last = typeof at === 'string' ? parseInstant(at) : undefined;
	if (!from || !last || !isCount(position) || !isCount(active) || typeof goes !== 'boolean') return undefined;
	return { startedAt: from, at: last, position, active, goes };
}

function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
