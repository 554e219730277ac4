/** What the app would say for a record on a day: every rule, its answer, the facts that decided, what the guards do. */
import type { WarningRecord } from '#app/warning-facts.ts';
import type { Mean } from '#core/progress/week.ts';
import type { Day } from '#core/time.ts';
import type { Finding } from '#core/warnings/evaluate.ts';
import type { WarningFacts } from '#core/warnings/facts.ts';
import type { Ground } from '#core/warnings/ground.ts';
import { decide, type Decision, type Hold } from '#core/warnings/guards.ts';
import type { Ledger, WarningNotice } from '#core/warnings/notice.ts';
import type { Rule } from '#core/warnings/rule.ts';
import { conditionWords } from './condition-words.ts';

const holds: Readonly<Record<Hold, string>> = {
	'not-wished': 'not asked for by the patient',
	'first-week': 'less than a week of diary',
	muted: 'known already, muted',
	window: 'shown too lately',
	told: 'only places told before',
	another: 'another card stands',
	answered: 'answered, and nothing new was said',
	appointment: 'an appointment is made'
};

/** The same record and day give the same text. Of notices and mutes, what stood on that day counts. */
export function explanation(rules: readonly Rule[], record: WarningRecord, asOf: Day): string {
	const { facts, wished } = record;
	const ledger = ledgerOn(record.ledger, asOf);
	const decision = decide({ rules, facts, ledger, asOf, wished });
	const rows = decision.findings.map((finding) => ({ finding, cells: cellsOf(finding, decision) }));
	const head = ['RULE', 'ANSWER', 'TIER', 'THE GUARDS'];
	const widths = head.map((name, at) => Math.max(name.length, ...rows.map(({ cells }) => (cells[at] ?? '').length)));
	const line = (cells: readonly string[]) =>
		cells
			.map((cell, at) => cell.padEnd(widths[at] ?? 0))
			.join('  ')
			.trimEnd();
	const count = (answer: Finding['answer']) => decision.findings.filter((each) => each.answer === answer).length;
	return [
		...factLines(facts, { wished, ledger }, asOf),
		'',
		line(head),
		...rows.flatMap(({ finding, cells }) => [
			line(cells),
			...finding.grounds.map((ground) => `    ${groundWords(ground)}`)
		]),
		'',
		...ledgerLines(ledger.notices, decision),
		`${count('raised')} raised, ${count('clear')} clear, ${count('unknown')} unknown. Unknown is not "no".`,
		''
	].join('\n');
}

/** A later closing does not count yet, nor do later notices and mutes. */
function ledgerOn({ notices, mutes }: Ledger, asOf: Day): Ledger {
	const begun = notices.filter(({ day }) => day <= asOf);
	return {
		notices: begun.map(({ closed, ...open }) => (closed && closed.day <= asOf ? { ...open, closed } : open)),
		mutes: mutes.filter(({ day }) => day <= asOf)
	};
}

function factLines(
	facts: WarningFacts,
	{ wished, ledger }: Pick<WarningRecord, 'wished' | 'ledger'>,
	asOf: Day
): readonly string[] {
	const { about, course, firstDay } = facts;
	const said = Object.entries(about?.answers ?? {}).map(([id, answer]) => `${id} ${answer}`);
	return [
		`On ${asOf}. First day of the diary: ${firstDay ?? 'none'}. Course: ${course ? `since ${course.from}` : 'none'}.`,
		`Read: ${facts.days.length} days, ${facts.sessions.length} sessions, ${facts.checks.length} checks, ${facts.strengthChecks.length} strength checks, ${facts.impressions.length} answers on change, ${facts.events.length} events.`,
		`About me: ${said.join(', ') || 'nothing said'}. It began: ${about?.onset ?? course?.onset ?? 'not said'}.`,
		`Asked to be told by: ${[...wished].sort().join(', ') || 'nothing'}. Kept: ${ledger.notices.length} notices, ${ledger.mutes.length} mutes.`
	];
}

function cellsOf(finding: Finding, decision: Decision): readonly string[] {
	if (finding.answer !== 'raised') return [finding.rule, finding.answer, '-', guardWords(finding.rule, decision)];
	const { rule, answer, outcome, sure, mayBe } = finding;
	const tier = `${outcome}${mayBe ? `, may be ${mayBe}` : ''}`;
	return [rule, sure ? answer : `${answer} (not sure)`, tier, guardWords(rule, decision)];
}

function guardWords(rule: string, { begin, held, stay }: Decision): string {
	const why = held.find((each) => each.rule === rule)?.why;
	const open = stay.find((notice) => notice.rule === rule);
	const words = [
		...(begin.some((each) => each.rule === rule) ? ['begins'] : []),
		...(why ? [`held: ${holds[why]}`] : []),
		...(open ? [`stands since ${open.day}`] : [])
	];
	return words.join('; ') || '-';
}

function groundWords({ condition, answer, day, notSure, now, before, found }: Ground): string {
	const counts = condition.kind === 'number' || condition.kind === 'region';
	const figure = (mean: Mean) =>
		counts
			? `on ${mean.sum} of ${mean.days} days said`
			: mean.days === 0
				? 'no days'
				: `${(mean.sum / mean.days).toFixed(1)} (${mean.days} days)`;
	const facts = [
		...(day ? [day] : []),
		...(notSure ? ['not sure'] : []),
		...(found && found.length > 0 ? [found.join(', ')] : []),
		...(now ? [`now ${figure(now)}`] : []),
		...(before ? [`before ${figure(before)}`] : [])
	];
	if (facts.length === 0 && answer === 'unknown') facts.push('nothing said');
	return [`${answer}: ${conditionWords(condition)}`, ...facts].join(' · ');
}

function ledgerLines(notices: readonly WarningNotice[], { end, stay }: Decision): readonly string[] {
	const byId = new Map(notices.map((notice) => [notice.id, notice]));
	return [
		...stay.map(({ rule, outcome, day }) => `Open: ${rule}, ${outcome}, since ${day}.`),
		...end.map(({ id, how }) => `Ends by itself: ${byId.get(id)?.rule ?? id} (${how}).`)
	];
}
