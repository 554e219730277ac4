/** What the answers to "Anything else today?" call for. Only a plain yes or a number does; nothing here reassures. */
import type { SignId } from './signs.ts';
import type { Answers } from './symptom.ts';

/** From this body temperature on it is fever, °C. Source: facts, clinical 2, R10. */
export const feverFrom = 38;

/** Signs whose yes calls for emergency care, and those whose yes calls for a doctor on the same day. */
const forNow = ['leg-cold'] as const satisfies SignId[];
const forToday = ['unbearable', 'calf-swollen', 'knee-gave-way'] as const satisfies SignId[];
/** Signs whose yes alone does not tell emergency care from less: what has to be there too is told with them. */
const forNowIf = ['fall', 'new-since-needling'] as const satisfies SignId[];

export type ReasonForNow = (typeof forNow)[number];
export type ReasonForNowIf = (typeof forNowIf)[number];
export type ReasonForToday = (typeof forToday)[number] | 'fever';

export interface SignAlarms {
	readonly now: readonly ReasonForNow[];
	/** Emergency care on a condition; without it a doctor today for needling, and nothing for a fall. */
	readonly nowIf: readonly ReasonForNowIf[];
	readonly today: readonly ReasonForToday[];
}

/**
 * How soon each sign with a yes calls for care; `fever` stands for 38.0 °C and above. All lists empty is no all-clear.
 * Edges: lost sleep calls for nothing on its own. Fever is told as "with the pain": the pain counts as there until days
 * say that it is gone, and those only the rule knows that is asked once the day is kept (log-fever).
 * Unknown: a sign that was not answered, or no temperature, calls for nothing.
 * Source: facts, clinical 1.2 (vas.ali; pain.unbearable, vas.dvt, neuro.weak_progress; fx.trauma, acu.pneumo, acu.neuro) and 2, R10.
 */
export function signAlarms(signs: NonNullable<Answers['signs']>, celsius: number | undefined): SignAlarms {
	const fever = celsius !== undefined && celsius >= feverFrom;
	return {
		now: forNow.filter((id) => signs[id] === 'yes'),
		nowIf: forNowIf.filter((id) => signs[id] === 'yes'),
		today: [...forToday.filter((id) => signs[id] === 'yes'), ...(fever ? (['fever'] as const) : [])]
	};
}
