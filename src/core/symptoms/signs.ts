/**
 * "Anything else today?": what is asked by yes or no, so that not asked is never no. The warning rules read these.
 * Source: facts, clinical 1.2 and 2 (R1–R11). Ids are permanent.
 */

export const signIds = [
	'unbearable',
	'sleep-lost',
	'calf-swollen',
	'leg-cold',
	'knee-gave-way',
	'fall',
	'new-since-needling'
] as const;
export type SignId = (typeof signIds)[number];

export const signAnswers = ['yes', 'no'] as const;
/** Absent: not asked, or not answered. */
export type SignAnswer = (typeof signAnswers)[number];

/** Body temperature, °C, one decimal: what a thermometer for people can show. */
export const temperatureRange = { from: 34, to: 43 } as const;

/** Whether a number may stand as a body temperature in °C: 34.0 and 43.0 included, at most one decimal. */
export function isTemperature(value: unknown): value is number {
	if (typeof value !== 'number' || !Number.isFinite(value)) return false;
	return (
		value >= temperatureRange.from &&
		value <= temperatureRange.to &&
		Math.abs(value * 10 - Math.round(value * 10)) < 1e-6
	);
}
