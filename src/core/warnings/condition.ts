/**
 * What a rule may ask of a record: a closed set, so that every rule can be run, explained, printed and reviewed.
 * Days end with the day asked about, both included: `within: 2` is today and yesterday.
 */
import type { EventKind } from '../events/event.ts';
import type { Measure } from '../progress/measure.ts';
import type { RegionId, SensationKind } from '../symptoms/regions.ts';
import type { SignId } from '../symptoms/signs.ts';
import type { AboutId } from './about-me.ts';
import type { QuestionId } from './check.ts';

/** Begins at `fires` and ends only below `clears`, so that a number that wavers does not blink. */
interface Threshold {
	readonly fires: number;
	readonly clears: number;
}

/** What the patient answered, or marked, or did in a check of their own strength. */
export type SaidCondition =
	/** A question of the check, answered yes or not sure. */
	| { readonly kind: 'asked'; readonly question: QuestionId }
	| { readonly kind: 'about'; readonly fact: AboutId }
	/** "Anything else today?", yes on any day of the last week. */
	| { readonly kind: 'day-sign'; readonly sign: SignId }
	/** An event written down, or its sign of a day said yes; only the sign can say no. */
	| { readonly kind: 'event'; readonly what: EventKind; readonly sign: SignId; readonly within: number }
	/** The latest strength check of the last week got worse: so that a doctor is wanted today, or at all. */
	| { readonly kind: 'strength'; readonly urgency: 'today' | 'days' };

export type MapCondition =
	/** The saddle area marked, or both legs numb or weak, on any day of the last week. */
	| { readonly kind: 'marked'; readonly what: 'saddle' | 'both-legs' }
	| {
			readonly kind: 'region';
			readonly region: RegionId;
			readonly feeling: SensationKind;
			readonly days: number;
			readonly within: number;
	  }
	/** Numb or tingling where the first week's map had neither, on `days` of the last `of` maps. */
	| { readonly kind: 'spread'; readonly to: 'anywhere' | 'other-leg'; readonly days: number; readonly of: number };

export type NumberCondition =
	| { readonly kind: 'temperature'; readonly atLeast: number; readonly within: number }
	/** Pain is not known to be gone. */
	| { readonly kind: 'pain-not-gone'; readonly within: number }
	| {
			readonly kind: 'number';
			readonly measure: Measure;
			readonly atLeast: number;
			readonly days: number;
			readonly within: number;
	  }
	/** On `days` days in a row, the last of them today or yesterday. */
	| ({ readonly kind: 'run'; readonly measure: Measure; readonly days: number } & Threshold)
	| { readonly kind: 'sign-run'; readonly sign: SignId; readonly days: number }
	/** The mean of seven days above that of the seven before, each of at least `entries` days. */
	| ({ readonly kind: 'week-rise'; readonly measure: Measure; readonly entries: number } & Threshold)
	/** Each of the last `entries` values above the mean of the seven days before them, of at least `reference` days. */
	| ({
			readonly kind: 'step-up';
			readonly measure: 'weakness' | 'numbness' | 'tingling';
			readonly entries: number;
			readonly reference: number;
	  } & Threshold);

export type CourseCondition =
	/** Days since it began, [from, before). */
	| { readonly kind: 'since-onset'; readonly from: number; readonly before?: number }
	/** The mean of the last `days` has not fallen by `share` from the first week, and is still at least this. */
	| {
			readonly kind: 'not-fallen';
			readonly days: number;
			readonly entries: number;
			readonly share: number;
			readonly atLeast: number;
	  }
	/** No downward trend over the last `days`, whose mean is still at least this. */
	| { readonly kind: 'no-fall'; readonly days: number; readonly atLeast: number }
	| { readonly kind: 'course-reached'; readonly sessions: number; readonly days: number }
	/** The last week is less than `share` and less than `points` below the course's first week. */
	| { readonly kind: 'course-flat'; readonly share: number; readonly points: number }
	/** "How much has changed since you began?": no change, or worse. */
	| { readonly kind: 'no-better'; readonly within: number }
	/** Still above the mean of the days before a session when 72 hours are over. */
	| ({ readonly kind: 'flare'; readonly before: number; readonly entries: number } & Threshold);

export type Leaf = SaidCondition | MapCondition | NumberCondition | CourseCondition;

export type Condition =
	| Leaf
	/** Any yes raises; all no clears; else unknown. */
	| { readonly kind: 'any'; readonly of: readonly Condition[] }
	/** Any no clears; all yes raise; else unknown. */
	| { readonly kind: 'all'; readonly of: readonly Condition[] };
