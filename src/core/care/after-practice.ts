/** The traffic light after a practice: what is asked when, and what makes an item rest. Source: facts, clinical 5.1. */
import { minutesBetween, addDays, type Day, type Moment } from '../time.ts';
import type { PlanItem, RestReason } from './plan-item.ts';
import type { Practice } from './practice.ts';

/** Whether it went away again is asked after so many minutes. Source: facts, clinical 5.1, amber. */
export const goneAfterMinutes = 30;

/** "Still worse?" is a question of the next day: no sooner than so long after, also past midnight. Project decision. */
export const worseAfterMinutes = 360;

/** It is asked at the first opening on one of so many days after the practice. Project decision. */
export const worseAskedDays = 7;

/**
 * `green`: the same or easier. `asking`: it rose, and whether that went away is not known yet. `amber`: it rose and went
 * away. `red`: the stop rule. `unknown`: not said.
 */
export type Light = 'green' | 'asking' | 'amber' | 'red' | 'unknown';

type Said = Pick<Practice, 'after' | 'gone' | 'worse'>;

/**
 * The light of one practice by what was said of it.
 * Unknown: what was not said is not a no; "not sure" whether it went away, or is still worse, counts as the worse of the
 * two. Edges: a rise of more than two points, which the source does not name, is asked about as a smaller one is.
 */
export function lightOf(said: Said): Light {
	if (restReasonOf(said)) return 'red';
	switch (said.after) {
		case undefined:
			return 'unknown';
		case 'same-or-easier':
			return 'green';
		default:
			return said.gone === undefined && said.worse === undefined ? 'asking' : 'amber';
	}
}

/**
 * Why the item rests after what was said; `undefined` where it does not have to.
 * Edges: what is felt further down, or is newly numb or weak, comes before how long it lasted.
 */
export function restReasonOf({ after, gone, worse }: Said): RestReason | undefined {
	if (after === 'numb-or-weak' || after === 'further-down') return after;
	const lasts = [gone === undefined ? undefined : gone !== 'yes', worse === undefined ? undefined : worse !== 'no'];
	return lasts.includes(true) ? 'still-worse' : undefined;
}

/** What is asked of a practice later: whether the rise went away (30 minutes), whether it is still worse (next day). */
export type LaterQuestion = 'gone' | 'worse';

export interface AskedLater {
	readonly practice: Practice;
	readonly question: LaterQuestion;
}

/** The practices that can still be asked about on a day: [from, to) as a range of days. */
export function askedLaterDays(today: Day): { readonly from: Day; readonly to: Day } {
	return { from: addDays(today, -worseAskedDays), to: addDays(today, 1) };
}

/**
 * The one question that is due now, if any.
 * `gone`: from 30 minutes after the practice until the other is due, where it rose. `worse`: from the next day on (no
 * sooner than six hours after), for a week, where it rose or nothing was said, once for an item and a day. `asked`: keys
 * (`askedKey`) that were put off.
 * Order: `gone` before `worse`; the latest practice first.
 * Edges: an item that rests, or is no longer on the plan, is not asked about; nor is a practice that the clock says has
 * yet to come.
 */
export function askAfterPractice(
	practices: readonly Practice[],
	items: readonly PlanItem[],
	now: Moment,
	asked: readonly string[]
): AskedLater | undefined {
	const onPlan = new Set(items.filter(({ resting, until }) => !resting && !until).map(({ id }) => id));
	const due = latestFirst(practices).flatMap((practice): AskedLater[] => {
		if (!onPlan.has(practice.item)) return [];
		const question = questionOf(practice, practices, now);
		return question && !asked.includes(askedKey({ practice, question })) ? [{ practice, question }] : [];
	});
	return due.find(({ question }) => question === 'gone') ?? due[0];
}

/** Under what a question that was put off is remembered. */
export function askedKey({ practice, question }: { practice: Pick<Practice, 'id'>; question: LaterQuestion }): string {
	return `${question} ${practice.id}`;
}

function questionOf(practice: Practice, all: readonly Practice[], now: Moment): LaterQuestion | undefined {
	const minutes = minutesBetween(practice.made, now.instant);
	const isNextDay = practice.day < now.day && minutes >= worseAfterMinutes;
	if (isNextDay) return isAskedWorse(practice, all, now.day) ? 'worse' : undefined;
	const rose = practice.after === 'up-to-two' || practice.after === 'up-more';
	return rose && practice.gone === undefined && minutes >= goneAfterMinutes ? 'gone' : undefined;
}

function isAskedWorse(practice: Practice, all: readonly Practice[], today: Day): boolean {
	if (practice.day < askedLaterDays(today).from) return false;
	const sameDay = latestFirst(all.filter(({ item, day }) => item === practice.item && day === practice.day));
	return sameDay.find(mayLast) === practice && sameDay.every(({ worse }) => worse === undefined);
}

/** It rose, or nothing was said of it. */
function mayLast({ after }: Practice): boolean {
	return after !== 'same-or-easier';
}

function latestFirst(practices: readonly Practice[]): readonly Practice[] {
	const order = ({ day, time, made, id }: Practice) => `${day} ${time} ${made} ${id}`;
	return [...practices].sort((a, b) => (order(a) > order(b) ? -1 : 1));
}
