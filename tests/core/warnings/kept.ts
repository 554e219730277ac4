/** Notices and mutes with plain, fixed defaults, and what a day makes of a ledger. */
import { stamp } from '#core/record.ts';
import type { Day, Instant } from '#core/time.ts';
import type { Decision } from '#core/warnings/guards.ts';
import { keptGrounds } from '#core/warnings/ledger.ts';
import type { Ledger, WarningMute, WarningNotice } from '#core/warnings/notice.ts';
import { ago, today } from './told.ts';

export const instantOf = (day: Day, hour = '12') => `${day}T${hour}:00:00.000Z` as Instant;

export function notice(daysAgo: number, more: Partial<WarningNotice> = {}): WarningNotice {
	const day = ago(daysAgo);
	return {
		...stamp(instantOf(day, '10'), 'typed'),
		id: `notice ${daysAgo}`,
		rule: 'a-rule',
		outcome: 'within-days',
		day,
		grounds: [],
		...more
	};
}

export function closed(
	daysAgo: number,
	how: NonNullable<WarningNotice['closed']>['how'],
	more: { appointment?: Day; hour?: string } = {}
): NonNullable<WarningNotice['closed']> {
	const day = ago(daysAgo);
	const { appointment } = more;
	return { how, day, at: instantOf(day, more.hour), ...(appointment && { appointment }) };
}

export function mute(daysAgo: number, more: Partial<WarningMute> = {}): WarningMute {
	const day = ago(daysAgo);
	const base = { id: `mute ${daysAgo}`, rule: 'a-rule', day, clinician: 'Dr A', seen: day, grounds: [] };
	return { ...stamp(instantOf(day), 'typed'), ...base, ...more };
}

export const ledger = (notices: readonly WarningNotice[] = [], mutes: readonly WarningMute[] = []): Ledger => ({
	notices,
	mutes
});

/** The ledger once a decision is kept. */
export function keep({ notices, mutes }: Ledger, { begin, end }: Decision, day: Day = today): Ledger {
	const ended = new Map(end.map(({ id, how }) => [id, how]));
	const begun = begin.map(({ rule, outcome, grounds }): WarningNotice => ({
		...stamp(instantOf(day, '10'), 'typed'),
		id: `${rule} ${outcome} ${day}`,
		rule,
		outcome,
		day,
		grounds: keptGrounds(grounds)
	}));
	const left = notices.map((each): WarningNotice => {
		const how = ended.get(each.id);
		return how ? { ...each, closed: { how, day, at: instantOf(day) } } : each;
	});
	return { notices: [...left, ...begun], mutes };
}
