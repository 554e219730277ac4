import { courseOn, knownCourses } from '#core/course/known-courses.ts';
import { StoreFault, type FaultReason, type RecordReader } from '#core/ports.ts';
import { addDays, type Day } from '#core/time.ts';
import { rangesRead, type WarningFacts } from '#core/warnings/facts.ts';
import type { Ledger } from '#core/warnings/notice.ts';

/** All that rules and guards are held against. */
export interface WarningRecord {
	readonly facts: WarningFacts;
	readonly ledger: Ledger;
	/** Rules that the patient asked to be told by. */
	readonly wished: ReadonlySet<string>;
	/** Why a part of it could not be read; what it would have said is unknown, not "no". */
	readonly fault?: FaultReason;
}

/**
 * What a diary tells the rules on a day. A part that cannot be read leaves the others: one damaged month must not
 * silence every sign.
 */
export async function warningRecord(reader: RecordReader, asOf: Day): Promise<WarningRecord> {
	let fault: FaultReason | undefined;
	const part = async <Thing>(read: Promise<readonly Thing[]>): Promise<readonly Thing[]> => {
		try {
			return await read;
		} catch (error) {
			if (!(error instanceof StoreFault)) throw error;
			fault = error.reason;
			return [];
		}
	};
	const [recent] = rangesRead(asOf, undefined, undefined);
	const from = recent?.from ?? asOf;
	const [before, lately, sessions, named, checks, about, strengthChecks, impressions, events, notices, mutes, asked] =
		await Promise.all([
			part(reader.days({ to: from })),
			part(reader.days({ from, to: addDays(asOf, 1) })),
			part(reader.sessions({})),
			part(reader.things('course')),
			part(reader.things('warning-check')),
			part(reader.things('about-me')),
			part(reader.things('strength-check')),
			part(reader.things('impression')),
			part(reader.things('event')),
			part(reader.things('warning-notice')),
			part(reader.things('warning-mute')),
			part(reader.things('standing-request'))
		]);
	const all = [...before, ...lately];
	const firstDay = all.find(({ answers }) => Object.keys(answers).length > 0)?.day;
	const course = courseOn(knownCourses(named, sessions), asOf);
	const ranges = rangesRead(asOf, firstDay, course?.from);
	const me = about.at(-1);
	const onset = course?.named?.onset;
	return {
		facts: {
			checks,
			...(me && { about: me }),
			...(firstDay && { firstDay }),
			days: all.filter(({ day }) => ranges.some((range) => isIn(day, range))),
			sessions,
			...(course && { course: { from: course.from, sessions: course.sessions, ...(onset && { onset }) } }),
			strengthChecks,
			impressions,
			events
		},
		ledger: { notices, mutes },
		wished: new Set(asked.flatMap(({ rules }) => rules)),
		...(fault && { fault })
	};
}

function isIn(day: Day, { from, to }: { readonly from?: Day; readonly to?: Day }): boolean {
	return (from === undefined || day >= from) && (to === undefined || day < to);
}
