/** Conditions on what the patient answered. */
import { inOrder } from '../function/check-order.ts';
import { readStrength } from '../function/strength-reading.ts';
import { weakeningOf } from '../function/weakening.ts';
import { addDays, type Day } from '../time.ts';
import type { Ask } from './ask.ts';
import type { SaidCondition } from './condition.ts';
import { speaksFor } from './facts.ts';
import type { Ground } from './ground.ts';

/**
 * What the answers say of one condition.
 * Edges: of a question the newest answer of the last seven days counts, "rather not say" passed over; of a day's sign
 * any yes of these days counts, whatever was said after it. What lies after the day asked about does not count.
 * "Not sure" raises like yes, and says so.
 * Unknown: nothing said in that time; of strength, a test skipped or not reached where nothing else got worse.
 * Source: facts, clinical 1.2, 1.3, 2 (R1, R2, R11).
 */
export function groundOfSaid(condition: SaidCondition, ask: Ask): Ground {
	switch (condition.kind) {
		case 'asked':
			return asked(condition, ask);
		case 'about':
			return about(condition, ask);
		case 'day-sign':
			return daySign(condition, ask);
		case 'event':
			return event(condition, ask);
		case 'strength':
			return strength(condition, ask);
	}
}

type Of<Kind extends SaidCondition['kind']> = Extract<SaidCondition, { kind: Kind }>;

function asked(condition: Of<'asked'>, { facts, asOf }: Ask): Ground {
	const said = inOrder(facts.checks.filter(({ day }) => isWithin(day, asOf, speaksFor))).filter((check) => {
		const answer = check.answers[condition.question];
		return answer === 'yes' || answer === 'no' || answer === 'not-sure';
	});
	const last = said.at(-1);
	if (!last) return { condition, answer: 'unknown' };
	const answer = last.answers[condition.question];
	return {
		condition,
		answer: answer === 'no' ? 'clear' : 'raised',
		day: last.day,
		at: last.changed,
		...(answer === 'not-sure' && { notSure: true as const })
	};
}

function about(condition: Of<'about'>, { facts }: Ask): Ground {
	const answer = facts.about?.answers[condition.fact];
	if (answer === 'yes') return { condition, answer: 'raised' };
	if (answer === 'not-sure') return { condition, answer: 'raised', notSure: true };
	return { condition, answer: answer === 'no' ? 'clear' : 'unknown' };
}

function daySign(condition: Of<'day-sign'>, { facts, asOf }: Ask): Ground {
	const said = facts.days.filter(
		({ day, answers }) => isWithin(day, asOf, speaksFor) && answers.signs?.[condition.sign] !== undefined
	);
	const yes = said.filter(({ answers }) => answers.signs?.[condition.sign] === 'yes');
	if (yes.length > 0) return { condition, answer: 'raised', ...latest(yes) };
	return said.length > 0 ? { condition, answer: 'clear', ...latest(said) } : { condition, answer: 'unknown' };
}

/** What did not happen is not written down, so only a plain no clears. */
function event(condition: Of<'event'>, { facts, asOf }: Ask): Ground {
	const near = ({ day }: { readonly day: Day }) => isWithin(day, asOf, condition.within);
	const days = facts.days.filter((entry) => near(entry) && entry.answers.signs?.[condition.sign] !== undefined);
	const found = [
		...facts.events.filter((one) => one.what === condition.what && near(one)),
		...days.filter(({ answers }) => answers.signs?.[condition.sign] === 'yes')
	];
	if (found.length > 0) return { condition, answer: 'raised', ...latest(found) };
	return days.length > 0 ? { condition, answer: 'clear', ...latest(days) } : { condition, answer: 'unknown' };
}

function strength(condition: Of<'strength'>, { facts, asOf }: Ask): Ground {
	const last = inOrder(facts.strengthChecks.filter(({ day }) => isWithin(day, asOf, speaksFor))).at(-1);
	if (!last) return { condition, answer: 'unknown' };
	const readings = readStrength(last, facts.strengthChecks);
	const weakening = weakeningOf(readings);
	const { day } = last;
	if (weakening && (condition.urgency === 'days' || weakening.urgency === 'today'))
		return {
			condition,
			answer: 'raised',
			day,
			at: last.changed,
			found: weakening.news.map(({ leg, test }) => `${leg} ${test}`),
			size: weakening.news.length
		};
	const open = readings.some(({ standing }) => standing === 'unknown');
	return { condition, answer: open ? 'unknown' : 'clear', day };
}

/** Whether a day is one of the last `days` that end with `asOf`, it included. */
export function isWithin(day: Day, asOf: Day, days: number): boolean {
	return day <= asOf && day > addDays(asOf, -days);
}

/** The latest day of some things, as part of a ground. */
export function latest(of: readonly { readonly day: Day }[]): { day?: Day } {
	const day = of
		.map((each) => each.day)
		.reduce<Day | undefined>((a, b) => (a === undefined || b > a ? b : a), undefined);
	return day === undefined ? {} : { day };
}
