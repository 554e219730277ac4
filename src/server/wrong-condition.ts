import { eventKinds } from '#core/events/event.ts';
import { regions, sensationKinds } from '#core/symptoms/regions.ts';
import { signIds } from '#core/symptoms/signs.ts';
import { minutesIds, scaleIds, sidedIds } from '#core/symptoms/symptom.ts';
import { aboutIds } from '#core/warnings/about-me.ts';
import { questionIds } from '#core/warnings/check.ts';
import type { Condition, Leaf } from '#core/warnings/condition.ts';

/** Says what is wrong with a value, if anything is. */
type Field = (value: unknown) => string | undefined;
type Fields<L> = { readonly [Name in Exclude<keyof L, 'kind'>]-?: Field };

const oneOf =
	(what: string, known: readonly string[]): Field =>
	(value) =>
		known.includes(value as string) ? undefined : `unknown ${what} "${String(value)}"`;
const number: Field = (value) => (Number.isFinite(value) ? undefined : `"${String(value)}" is no number`);
const orNone =
	(field: Field): Field =>
	(value) =>
		value === undefined ? undefined : field(value);

const sign = oneOf('sign of a day', signIds);
const measure = oneOf('measure', [...scaleIds, ...sidedIds, ...minutesIds]);

/** Every kind of condition with the values that it may name: the same as its type, for data that no compiler reads. */
const leaves: { readonly [Kind in Leaf['kind']]: Fields<Extract<Leaf, { kind: Kind }>> } = {
	asked: { question: oneOf('question', questionIds) },
	about: { fact: oneOf('line of About me', aboutIds) },
	'day-sign': { sign },
	event: { what: oneOf('event', eventKinds), sign, within: number },
	strength: { urgency: oneOf('urgency', ['today', 'days']) },
	marked: { what: oneOf('mark', ['saddle', 'both-legs']) },
	region: {
		region: oneOf('region', Object.keys(regions)),
		feeling: oneOf('feeling', sensationKinds),
		days: number,
		within: number
	},
	spread: { to: oneOf('way to spread', ['anywhere', 'other-leg']), days: number, of: number },
	temperature: { atLeast: number, within: number },
	'pain-not-gone': { within: number },
	number: { measure, atLeast: number, days: number, within: number },
	run: { measure, days: number, fires: number, clears: number },
	'sign-run': { sign, days: number },
	'week-rise': { measure, entries: number, fires: number, clears: number },
	'step-up': {
		measure: oneOf('measure', sidedIds),
		entries: number,
		reference: number,
		fires: number,
		clears: number
	},
	'since-onset': { from: number, before: orNone(number) },
	'not-fallen': { days: number, entries: number, share: number, atLeast: number },
	'no-fall': { days: number, atLeast: number },
	'course-reached': { sessions: number, days: number },
	'course-flat': { share: number, points: number },
	'no-better': { within: number },
	flare: { before: number, entries: number, fires: number, clears: number }
};

/** What is wrong with a condition, each fault in words; nothing where it can be asked of a record. */
export function wrongCondition(condition: Condition): readonly string[] {
	if (condition.kind === 'any' || condition.kind === 'all') {
		const parts: readonly Condition[] | undefined = condition.of;
		return Array.isArray(parts) && parts.length > 0
			? parts.flatMap(wrongCondition)
			: [`"${condition.kind}" of no conditions`];
	}
	return wrongLeaf(condition);
}

function wrongLeaf({ kind, ...values }: Leaf): readonly string[] {
	if (!Object.hasOwn(leaves, kind)) return [`unknown kind of condition "${kind}"`];
	const fields = leaves[kind] as Readonly<Record<string, Field>>;
	const given = values as Readonly<Record<string, unknown>>;
	const odd = Object.keys(given).filter((name) => !Object.hasOwn(fields, name));
	const wrong = Object.entries(fields).flatMap(([name, field]) => {
		const fault = field(given[name]);
		return fault === undefined ? [] : [`${name} of "${kind}": ${fault}`];
	});
	const { fires, clears } = given;
	return [
		...odd.map((name) => `"${kind}" knows no ${name}`),
		...wrong,
		...(wrong.length === 0 && Number(clears) > Number(fires) ? [`"${kind}" clears above where it fires`] : [])
	];
}
