import { legs, type Leg } from '#core/function/strength-reading.ts';
import { strengthTests, type StrengthAnswer, type StrengthOfSide, type StrengthTest } from '#core/function/strength.ts';
import { parseDay, type Day } from '#core/time.ts';

/** One screen each: a test with one leg, the left first; then the stands. */
export type StrengthStep = { readonly test: StrengthTest; readonly leg: Leg } | 'stands';

export const strengthSteps: readonly StrengthStep[] = [
	...strengthTests.flatMap((test) => legs.map((leg) => ({ test, leg }))),
	'stands'
];

/** A check on its way: what was answered, and where it stands. */
export interface BegunCheck {
	readonly day: Day;
	readonly step: number;
	readonly left: StrengthOfSide;
	readonly right: StrengthOfSide;
	/** As typed. */
	readonly stands: string;
}

export function begunOn(day: Day): BegunCheck {
	return { day, step: 0, left: {}, right: {}, stands: '' };
}

/** With one answer more, at the next step. */
export function withAnswer(begun: BegunCheck, test: StrengthTest, leg: Leg, answer: StrengthAnswer): BegunCheck {
	return { ...begun, step: begun.step + 1, [leg]: { ...begun[leg], [test]: answer } };
}

/** Whether anything was answered: nothing else is worth keeping. */
export function saysAnything({ left, right, stands }: BegunCheck): boolean {
	return Object.keys(left).length + Object.keys(right).length > 0 || stands.trim() !== '';
}

/** What an earlier visit kept, where it is a check that can be gone on with. */
export function begunFrom(kept: unknown): BegunCheck | undefined {
	const { day, step, left, right, stands } = (kept ?? {}) as Partial<BegunCheck>;
	const on = typeof day === 'string' ? parseDay(day) : undefined;
	if (!on) return undefined;
	const at = typeof step === 'number' && strengthSteps[step] ? step : 0;
	return { day: on, step: at, left: left ?? {}, right: right ?? {}, stands: typeof stands === 'string' ? stands : '' };
}
