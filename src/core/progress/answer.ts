/**
 * "Is it working?", answered from the days of one course: clearly better, not better, not clear yet, or too little to
 * say. It says what changed and never why. Source: facts, clinical 2 (R7), 4.1, 4.2, 4.4.
 */
import type { Course } from '../course/course.ts';
import type { DiaryEvent } from '../events/event.ts';
import { eventsIn } from '../events/events-in.ts';
import type { FunctionCheck } from '../function/activity.ts';
import type { ImpressionOfChange } from '../function/impression.ts';
import type { StrengthCheck } from '../function/strength.ts';
import type { DayEntry, Session } from '../record.ts';
import { addDays, daysBetween, type Day } from '../time.ts';
import { saidOfChange, type SaidOfChange } from './agreement.ts';
import { groundOf, type Ground } from './answer-ground.ts';
import { changeBetween, type Change } from './change.ts';
import { valueOn } from './measure.ts';
import { nerveStanding, type NerveStanding } from './nerve-signs.ts';
import { noiseOf, type Noise } from './noise.ts';
import { reachChange, type ReachChange } from './reach-change.ts';
import { painsMoved } from './other-pains.ts';
import { verdictOf, type Reason, type Verdict } from './verdict.ts';
import { solidDays, weekMean, type WeekMean } from './week.ts';

export interface AnswerFacts {
	readonly days: readonly DayEntry[];
	/** The course asked about. */
	readonly course: Course;
	/** Every session of the record. */
	readonly sessions: readonly Session[];
	readonly impressions: readonly ImpressionOfChange[];
	readonly functionChecks: readonly FunctionCheck[];
	readonly strengthChecks: readonly StrengthCheck[];
	readonly events: readonly DiaryEvent[];
}

/** Why nothing can be compared. */
export type Lack =
	/** No session of the course was done yet. */
	| { readonly kind: 'no-session' }
	/** No average since two weeks before the course. `worst`: on how many days the worst pain was said. */
	| { readonly kind: 'no-average'; readonly worst: number }
	/** The first and the last week would share days. `comparable`: the first day on which they do not. */
	| { readonly kind: 'young'; readonly first: WeekMean; readonly last: WeekMean; readonly comparable: Day }
	/** A week holds fewer than five days. */
	| {
			readonly kind: 'few';
			readonly which: 'first' | 'last' | 'both';
			readonly first: WeekMean;
			readonly last: WeekMean;
	  };

/** What is told with every answer. */
interface Beside {
	readonly ground: Ground;
	/** The events of the window: an answer does not know what did what. */
	readonly events: readonly DiaryEvent[];
	readonly nerves: NerveStanding;
}

export interface TooLittle extends Beside {
	readonly kind: 'too-little';
	readonly lack: Lack;
}

export interface Compared extends Beside {
	readonly kind: Verdict;
	readonly first: WeekMean;
	readonly last: WeekMean;
	readonly change: Change;
	/** Empty for `better` and `not-better`: nothing disagreed. */
	readonly reasons: readonly Reason[];
	/** The pain is lower, but a nerve does less: it is never better, and the check is called for. */
	readonly lessPainOnly: boolean;
	readonly reach: ReachChange;
	readonly said: SaidOfChange;
	readonly noise: Noise;
}

export type Answer = TooLittle | Compared;

/**
 * The answer on a day, made of what was known by then.
 * `asOf`: the last day that counts, for the answer of now `lastDayShown`; an average said early on it does not count yet.
 * Edges: everything in any order; what lies after `asOf` does not count. The change rests on the days that `first` and
 * `last` carry, five each at least.
 * Unknown: too few days is an answer of its own, with its counts; weakness or numbness that was not said is never
 * taken for no worse.
 */
export function answerOf(facts: AnswerFacts, asOf: Day): Answer {
	const days = facts.days.filter(({ day }) => day <= asOf);
	const ground = groundOf(days, { course: facts.course, sessions: facts.sessions, asOf });
	const { begun, first, early, late, lately, window, sessions } = ground;
	const nerves = nerveStanding(days, facts.strengthChecks, early, lately);
	const beside = { ground, events: eventsIn(facts.events, window), nerves };

	if (!begun) return { kind: 'too-little', lack: { kind: 'no-session' }, ...beside };
	if (!first) {
		const worst = days.filter((entry) => entry.day >= early.from && valueOn(entry, 'pain-worst') !== undefined);
		return { kind: 'too-little', lack: { kind: 'no-average', worst: worst.length }, ...beside };
	}
	const last = weekMean(days, 'pain-average', addDays(late.to, -7));
	const lack = lackOf(first, last);
	if (lack) return { kind: 'too-little', lack, ...beside };

	const reach = reachChange(days, early, late);
	const said = saidOfChange(facts.impressions, facts.functionChecks, { begun, early, late: lately });
	const pains = painsMoved(days, { first: first.from, last: last.from });
	const { verdict, reasons } = verdictOf({ first, last, pains, reach, said, nerves, sessions, days: ground.days });
	const change = changeBetween(first, last);
	return {
		kind: verdict,
		first,
		last,
		change,
		reasons,
		lessPainOnly: change.points < 0 && nerves.callsForCheck,
		reach,
		said,
		noise: noiseOf(days, early, late),
		...beside
	};
}

function lackOf(first: WeekMean, last: WeekMean): Lack | undefined {
	if (daysBetween(first.from, last.from) < 7)
		return { kind: 'young', first, last, comparable: addDays(first.from, 14) };
	const few = { first: first.days < solidDays, last: last.days < solidDays };
	if (!few.first && !few.last) return undefined;
	return { kind: 'few', which: few.first && few.last ? 'both' : few.first ? 'first' : 'last', first, last };
}
