/**
 * The patient's record: everything they told us, and nothing derived.
 * Every stored thing keeps fields it does not know: an edit copies the whole thing and changes what it names, so
 * what a newer version wrote is given back untouched.
 */
import type { BadDayPlan } from './care/bad-day-plan.ts';
import type { HeatCold } from './care/heat-cold.ts';
import type { PlanItem } from './care/plan-item.ts';
import type { Practice } from './care/practice.ts';
import type { SetupCheck } from './care/setup.ts';
import type { NamedCourse } from './course/named-course.ts';
import type { DiaryEvent } from './events/event.ts';
import type { Activity, FunctionCheck } from './function/activity.ts';
import type { ImpressionOfChange } from './function/impression.ts';
import type { StrengthCheck } from './function/strength.ts';
import type { MomentNote } from './symptoms/moment-note.ts';
import type { OwnItem, OwnMedicine, OwnWord } from './symptoms/own-lists.ts';
import type { Reminder } from './reminders/series.ts';
import type { Source, Stored } from './stored.ts';
import type { AnswerId, Answers } from './symptoms/symptom.ts';
import type { Day, Instant, TimeOfDay } from './time.ts';
import type { AboutMe } from './warnings/about-me.ts';
import type { WarningCheck } from './warnings/check.ts';
import type { WarningMute, WarningNotice } from './warnings/notice.ts';
import type { StandingRequest } from './warnings/standing-request.ts';

export type { Source, Stored };

/** One calendar day of the diary. Its key is the day. */
export interface DayEntry extends Stored {
	readonly day: Day;
	readonly answers: Answers;
	/**
	 * Wall-clock time at which today's average was said, on that same day.
	 * Absent when it was said afterwards, when the whole day was known.
	 */
	readonly averageAt?: TimeOfDay;
	/** Columns of an imported file that this version has no place for, as they stood. */
	readonly unread?: Readonly<Record<string, string>>;
	/** What was changed after the day was over, ascending. */
	readonly edits?: readonly DayEdit[];
}

/** The answers changed on one later day, as they stood before: `null` where nothing had been said. */
export interface DayEdit {
	readonly on: Day;
	readonly was: { readonly [Id in AnswerId]?: Answers[Id] | null };
}

export type SessionState = 'planned' | 'done' | 'missed';
export const sessionStates = ['planned', 'done', 'missed'] as const satisfies SessionState[];

/** A point used. `point` is a code such as GB30, or the practitioner's own words. `side` absent: not said. */
export interface PointUsed {
	readonly point: string;
	readonly side?: 'left' | 'right' | 'both' | 'middle';
}

/** A technique used (`needles`, `moxibustion`, …, or own words) and where, if said. */
export interface TechniqueUsed {
	readonly technique: string;
	readonly site?: string;
}

/** One acupuncture session. Its key is `id`; by meaning it is known by day and time. */
export interface Session extends Stored {
	readonly id: string;
	readonly state: SessionState;
	readonly day: Day;
	readonly time?: TimeOfDay;
	/** IANA zone of the clinic when the session was entered, so that travel does not move it. */
	readonly zone?: string;
	/** Minutes, 1–600. */
	readonly duration?: number;
	/** The session's own number, where a file gave one; counting goes on from it. */
	readonly number?: number;
	/** Id of the named course it belongs to. Absent: its day tells. */
	readonly course?: string;
	readonly points?: readonly PointUsed[];
	readonly techniques?: readonly TechniqueUsed[];
	/** Price as written down; `currency` is an ISO 4217 code. */
	readonly price?: { readonly amount: number; readonly currency: string };
	/** 0–10, just before and just after. */
	readonly painBefore?: number;
	readonly painAfter?: number;
	readonly afterEffects?: readonly string[];
	readonly note?: string;
	readonly unread?: Readonly<Record<string, string>>;
}

/** Kinds of things with their types. Kinds that this version does not know are kept as they came. */
export interface Things {
	readonly day: DayEntry;
	readonly session: Session;
	readonly moment: MomentNote;
	readonly activity: Activity;
	readonly 'function-check': FunctionCheck;
	readonly impression: ImpressionOfChange;
	readonly 'strength-check': StrengthCheck;
	readonly 'own-word': OwnWord;
	readonly 'own-medicine': OwnMedicine;
	readonly 'own-item': OwnItem;
	readonly course: NamedCourse;
	readonly event: DiaryEvent;
	readonly 'warning-check': WarningCheck;
	readonly 'about-me': AboutMe;
	readonly 'warning-notice': WarningNotice;
	readonly 'warning-mute': WarningMute;
	readonly 'standing-request': StandingRequest;
	readonly 'plan-item': PlanItem;
	readonly practice: Practice;
	readonly 'heat-cold': HeatCold;
	readonly 'bad-day-plan': BadDayPlan;
	readonly 'setup-check': SetupCheck;
	readonly reminder: Reminder;
}
export type Kind = keyof Things;
export type Thing = Things[Kind];
/** Kinds whose things stand under an id of their own. */
export type IdKind = Exclude<Kind, 'day'>;

/** Every kind; whether its things lie on a day. */
export const kinds = {
	day: 'dated',
	session: 'dated',
	moment: 'dated',
	activity: 'undated',
	'function-check': 'dated',
	impression: 'dated',
	'strength-check': 'dated',
	'own-word': 'undated',
	'own-medicine': 'undated',
	'own-item': 'undated',
	course: 'undated',
	event: 'dated',
	'warning-check': 'dated',
	'about-me': 'undated',
	'warning-notice': 'dated',
	'warning-mute': 'dated',
	'standing-request': 'undated',
	'plan-item': 'undated',
	practice: 'dated',
	'heat-cold': 'dated',
	'bad-day-plan': 'undated',
	'setup-check': 'undated',
	reminder: 'undated'
} as const satisfies Record<Kind, 'dated' | 'undated'>;

/** Whether this version knows a kind. */
export function isKind(kind: string): kind is Kind {
	return Object.hasOwn(kinds, kind);
}

/** What stays of a deleted thing, so that merging an older copy does not bring it back. */
export interface Tombstone extends Stored {
	readonly deleted: Instant;
}

/** Key of a thing within its kind: the day of a day, the id of everything else. */
export function keyOf(kind: Kind, thing: Thing): string {
	return kind === 'day' ? (thing as DayEntry).day : (thing as Things[IdKind]).id;
}

/** The day that a thing lies on; `undefined` for the undated ones. */
export function lyingOn(thing: Thing): Day | undefined {
	return 'day' in thing ? thing.day : undefined;
}

/** Whether a stored value is what stayed of a deleted thing. */
export function isTombstone(value: Stored): value is Tombstone {
	return 'deleted' in value;
}

/** The stamp of a thing made now. */
export function stamp(now: Instant, source: Source): Stored {
	return { made: now, changed: now, rev: 1, source };
}

/**
 * The stamp of a thing changed now: made and source stay, `rev` rises by one.
 * Edges: a clock set back never lets `changed` fall before `made`.
 */
export function restamp(before: Stored, now: Instant): Stored {
	return {
		made: before.made,
		source: before.source,
		rev: before.rev + 1,
		changed: now < before.made ? before.made : now
	};
}
