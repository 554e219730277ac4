import { courseOn, knownCourses } from '#core/course/known-courses.ts';
import type { NamedCourse } from '#core/course/named-course.ts';
import { StoreFault, type FaultReason, type RecordReader } from '#core/ports.ts';
import type { DayEntry } from '#core/record.ts';
import type { OwnMedicine } from '#core/symptoms/own-lists.ts';
import { addDays, type Day } from '#core/time.ts';
import type { AboutMe } from '#core/warnings/about-me.ts';
import type { WarningCheck } from '#core/warnings/check.ts';
import { speaksFor } from '#core/warnings/facts.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';

/** What a diary holds for the card. */
export interface CardRecord {
	readonly about?: AboutMe;
	readonly medicines: readonly OwnMedicine[];
	/** The last seven days, and what was answered to the check in them. */
	readonly days: readonly DayEntry[];
	readonly checks: readonly WarningCheck[];
	/** Open ones. */
	readonly notices: readonly WarningNotice[];
	/** The course that is running. */
	readonly course?: NamedCourse;
	/** Why a part of it could not be read. */
	readonly fault?: FaultReason;
}

/** A part that cannot be read leaves the others: half a card is better at a desk than none. */
export async function cardRecord(reader: RecordReader, today: Day): Promise<CardRecord> {
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
	const lately = { from: addDays(today, 1 - speaksFor), to: addDays(today, 1) };
	const [about, medicines, days, checks, notices, named, sessions] = await Promise.all([
		part(reader.things('about-me')),
		part(reader.things('own-medicine')),
		part(reader.days(lately)),
		part(reader.things('warning-check', lately)),
		part(reader.things('warning-notice')),
		part(reader.things('course')),
		part(reader.sessions({}))
	]);
	const me = about.at(-1);
	const course = courseOn(knownCourses(named, sessions), today)?.named;
	return {
		...(me && { about: me }),
		medicines,
		days,
		checks,
		notices: notices.filter(({ closed }) => closed === undefined),
		...(course && isRunning(course, today) && { course }),
		...(fault && { fault })
	};
}

function isRunning({ from, ended }: NamedCourse, today: Day): boolean {
	return from <= today && (ended === undefined || ended >= today);
}
