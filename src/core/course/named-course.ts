/** A course as the patient named it. Its sessions are told by `Session.course`, or by their day. */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

/** What it is for, as the patient knows it: no diagnosis of the app. Permanent words. */
export const conditions = ['sciatica', 'piriformis', 'outer-thigh', 'femoral', 'not-sure'] as const;
export type Condition = (typeof conditions)[number];

/** `own`: the dates are chosen one by one. */
export const courseRhythms = ['weekly', 'two-weekly', 'own'] as const;
export type CourseRhythm = (typeof courseRhythms)[number];

/** Sessions that may be agreed, whole numbers. Project decision: far above any course. */
export const agreedRange = { from: 1, to: 200 } as const;
/** What is offered first. Project decision: what practitioners agree on most; any other number is taken. */
export const suggestedAgreed = { from: 6, to: 12 } as const;

/** Absent: not said. */
export interface Practitioner {
	readonly name?: string;
	readonly contact?: string;
}

/** One course. `from`: its first day. `ended`: its last, once the patient says that it is over. */
export interface NamedCourse extends Stored {
	readonly id: string;
	readonly condition: Condition;
	/** When the trouble began. */
	readonly onset?: Day;
	/** How many sessions were agreed. */
	readonly agreed?: number;
	readonly rhythm: CourseRhythm;
	readonly from: Day;
	readonly ended?: Day;
	readonly practitioner?: Practitioner;
}
