/** When a session is asked after: chest and breath, needle spots, bleeding, burns, new numbness or weakness. */
import { bySessionTime } from '../course/course.ts';
import type { Session } from '../record.ts';
import { askedAfter, type AskedAfter } from './asked-after.ts';
import type { WarningCheck } from './check.ts';
import { daysBetween, type Moment, type TimeOfDay } from '../time.ts';

/** Days after which a session that was never asked after is let be. Project decision. */
const letBe = 7;
/** A session without a time is taken to have begun then. Project decision. */
const noon = '12:00' as TimeOfDay;

/**
 * The session to ask after now, and for which of the three times; the latest session first.
 * Edges: a time that has passed is asked until it is answered or the next one comes, so one that was missed is asked at
 * the next opening; at the very hour it is due; after seven days no more. Hours are those of the wall: a journey
 * across zones may shift them. Planned and missed sessions are not asked after, nor are those to come.
 */
export function askAfterSession(
	sessions: readonly Session[],
	checks: readonly Pick<WarningCheck, 'session' | 'after'>[],
	now: Pick<Moment, 'day' | 'time'>
): { readonly session: Session; readonly after: AskedAfter } | undefined {
	const held = sessions.filter(({ state, day }) => state === 'done' && daysBetween(day, now.day) < letBe);
	for (const session of [...held].sort(bySessionTime).reverse()) {
		const hours = hoursSince(session, now);
		const after = askedAfter.findLast((hour) => hours >= hour);
		if (after === undefined) continue;
		const isAnswered = checks.some((check) => check.session === session.id && (check.after ?? 0) >= after);
		if (!isAnswered) return { session, after };
	}
	return undefined;
}

function hoursSince({ day, time = noon }: Session, now: Pick<Moment, 'day' | 'time'>): number {
	return daysBetween(day, now.day) * 24 + (minutesOf(now.time) - minutesOf(time)) / 60;
}

function minutesOf(time: TimeOfDay): number {
	return Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));
}
