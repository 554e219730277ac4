/** What a strength check that got worse calls for. */
import { legs, type Leg, type StrengthReading } from './strength-reading.ts';

export interface Weakening {
	/** Be seen by a doctor today, or within days. */
	readonly urgency: 'today' | 'days';
	/** The legs that got worse. Both at once call for the questions of the emergency check. */
	readonly legs: readonly Leg[];
	readonly news: readonly StrengthReading[];
}

/**
 * What the news of a check calls for.
 * Today: heels no longer possible (a sign of foot drop), or the rise from a chair no longer possible (the leg gives way).
 * Anything else that got worse: within days. That the chair counts as giving way is a project decision, awaiting
 * clinical review.
 * Unknown: nothing got worse, as far as was answered, yields `undefined`; it is no all-clear.
 * Source: facts, clinical 1.2 (neuro.footdrop, neuro.weak_progress) and 2 (R1, R2).
 */
export function weakeningOf(readings: readonly StrengthReading[]): Weakening | undefined {
	const news = readings.filter(({ standing }) => standing === 'news');
	if (news.length === 0) return undefined;
	const isToday = news.some(({ answer, test }) => answer === 'not-able' && test !== 'toes');
	return {
		urgency: isToday ? 'today' : 'days',
		legs: legs.filter((leg) => news.some((reading) => reading.leg === leg)),
		news
	};
}

/**
 * Whether a check that has nothing before it found both legs weak: heels or toes harder or not possible in each.
 * Edges: any of the two tests in either leg; the rise from a chair does not count.
 * Unknown: skipped and not answered are not weak. How long it has been so is not asked, so it is no alarm by itself.
 * Source: project decision, awaiting clinical review.
 */
export function isWeakInBothAtFirst(readings: readonly StrengthReading[]): boolean {
	return legs.every((leg) =>
		readings.some(
			(reading) =>
				reading.leg === leg && reading.test !== 'chair' && reading.standing === 'first' && reading.answer !== 'able'
		)
	);
}
