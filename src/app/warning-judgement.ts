import { firstPage } from '#content/warnings/check-pages.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { signs } from '#content/warnings/signs.ts';
import { restamp, stamp } from '#core/record.ts';
import type { Day, Moment } from '#core/time.ts';
import { checkDue, lastCheck, leftOpen } from '#core/warnings/check-due.ts';
import type { QuestionId } from '#core/warnings/check.ts';
import { decide, type Decision, type Raise } from '#core/warnings/guards.ts';
import { keptGrounds } from '#core/warnings/ledger.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import type { Rule } from '#core/warnings/rule.ts';
import type { WarningRecord } from './warning-facts.ts';

/** Every rule, in the order shown. */
export const rules: readonly Rule[] = [...signs, ...logRules];
const weeklyQuestions = firstPage.flatMap(({ questions }) => questions);

/** What a record comes to at a moment. */
export interface Judgement {
	readonly decision: Decision;
	/** Notices as they stand afterwards: new ones, and those that ended by themselves. To be kept. */
	readonly changed: readonly WarningNotice[];
	/** Open afterwards. */
	readonly open: readonly WarningNotice[];
	readonly due: ReturnType<typeof checkDue>;
	/** The day of the last check. Absent: none was answered yet. */
	readonly checkedOn?: Day;
	/** Lines of the weekly page that the last check left without an answer. */
	readonly leftOpen: readonly QuestionId[];
}

/** Holds every rule and guard against a record. Pure: the same record and moment give the same judgement. */
export function judge({ facts, ledger, wished }: WarningRecord, { day, instant }: Moment): Judgement {
	const decision = decide({ rules, facts, ledger, asOf: day, wished });
	const begun = decision.begin.map((raise): WarningNotice => ({
		...stamp(instant, 'typed'),
		id: nameOf(raise, ledger.notices, day),
		rule: raise.rule,
		outcome: raise.outcome,
		day,
		grounds: keptGrounds(raise.grounds)
	}));
	const ended = ledger.notices.flatMap((notice): WarningNotice[] => {
		const end = decision.end.find(({ id }) => id === notice.id);
		return end ? [{ ...notice, ...restamp(notice, instant), closed: { how: end.how, day, at: instant } }] : [];
	});
	const open = [...decision.stay, ...begun];
	const last = lastCheck(facts.checks, day);
	return {
		decision,
		changed: [...begun, ...ended],
		open,
		...(last && { checkedOn: last.day }),
		due: checkDue(facts.checks, { notices: open }, day),
		leftOpen: leftOpen(facts.checks, weeklyQuestions, day)
	};
}

/** Two windows that judge the same record give a notice the same name, so it is kept once. */
function nameOf({ rule }: Raise, notices: readonly WarningNotice[], day: string): string {
	const before = notices.filter((notice) => notice.rule === rule && notice.day === day).length;
	return `${rule} ${day} ${before + 1}`;
}
