/** For the physiotherapist: what of movement stands in the app, how much of it, and what stops it. */
import { cautions } from '#content/routines/cautions.en.ts';
import { library } from '#content/routines/library.ts';
import { routineSources, type RoutineSourceId } from '#content/routines/sources.ts';
import { ability as en } from '#content/text/function.en.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import { signs } from '#content/warnings/signs.ts';
import type { Dose } from '#core/care/dose.ts';
import type { Routine } from '#core/care/routine.ts';
import { strengthEvery, tooMuchPain } from '#core/function/strength-days.ts';
import { strengthTests } from '#core/function/strength.ts';
import { factsNamedBy, type NamedFact } from '#core/warnings/named-facts.ts';
import type { Rule } from '#core/warnings/rule.ts';
import { conditionWords } from './condition-words.ts';
import { table } from './markdown.ts';

const ofMovement: readonly NamedFact[] = ['strength-check', 'day:weakness', 'sign:knee-gave-way', 'sign:fall'];

export function physiotherapistSheet(): string {
	const rules: readonly Rule[] = [...signs, ...logRules];
	const touched = rules.filter((rule) => factsNamedBy(rule).some((fact) => ofMovement.includes(fact)));
	return [
		'# For the physiotherapist: doses and stop rules',
		'',
		'All of it awaits clinical review; which nerve root a step speaks of is unverified and not said.',
		'',
		'## Routines',
		'',
		'Doses are the low end of what the sources give; what no source gives says so. The patient may change each dose; the app never does.',
		'',
		table(
			[
				'routine',
				'for',
				'dose',
				'with the practitioner only',
				'not alone with',
				'not with',
				'stop if',
				'sources',
				'mark'
			],
			Object.values(library).map(routineRow)
		),
		'',
		`## The strength check: every ${strengthEvery} days, each leg by itself`,
		'',
		table(
			['step', 'dose', 'watched: left', 'watched: right'],
			strengthTests.map((test) => [
				test,
				en[`strength.do.${test}`],
				en[`strength.watch.${test}.left`],
				en[`strength.watch.${test}.right`]
			])
		),
		'',
		`Besides, if wanted: ${en['strength.stands-title']}. ${en['strength.stands-text']}`,
		'',
		'## Before it, and what stops it',
		'',
		...(['hold', 'near', 'chair', 'stop'] as const).map((rule) => `- ${en[`strength.safe.${rule}`]}`),
		...(['dizzy', 'fall', 'pain', 'session'] as const).map(
			(why) => `- Not done: ${en[`strength.not.${why}`]}. ${en[`strength.why.${why}`]}`
		),
		`- The limit of pain: ${tooMuchPain} of 10 (project decision).`,
		`- After stopping: ${en['strength.stopped']}. ${en['strength.stopped-care']}`,
		'',
		'## Rules that read movement',
		'',
		'Heels or the rise from a chair no longer possible: a doctor today. Anything else that got worse: within days.',
		'That the chair counts as giving way is a project decision.',
		'',
		table(
			['rule', 'tier', 'when', 'may be raised to', 'mark'],
			touched.map(({ id, outcome, when, raises, standing, note }) => [
				id,
				outcome,
				conditionWords(when),
				(raises ?? []).map(({ tier }) => tier).join(', '),
				[standing, note].filter(Boolean).join('. ')
			])
		),
		''
	].join('\n');
}

function routineRow(routine: Omit<Routine, 'sources'> & { readonly sources: readonly RoutineSourceId[] }): string[] {
	const { id, dose, practitionerOnly, barredBy, avoid, stop, sources, standing, note, reviewer } = routine;
	return [
		id,
		routine.for.join(', ') || 'any',
		dose ? doseWords(dose) : 'nothing to count',
		practitionerOnly ? 'yes' : '',
		barredBy.join(', '),
		avoid.map((each) => cautions[each]).join('; '),
		stop.map((each) => cautions[each]).join('; '),
		sources.map((each) => `${each} ${routineSources[each].title} (${routineSources[each].grade})`).join('; '),
		[standing, note, typeof reviewer === 'string' ? reviewer : `${reviewer.name}, ${reviewer.on}`]
			.filter(Boolean)
			.join('. ')
	];
}

function doseWords({ seconds, repetitions, sets, rest, sides, rhythm }: Dose): string {
	const often =
		rhythm.kind === 'per-day'
			? `${rhythm.times} a day`
			: rhythm.kind === 'per-week'
				? `${rhythm.days} days a week`
				: 'when needed';
	return `${seconds} s × ${repetitions} × ${sets}, rest ${rest} s, sides: ${sides}, ${often}`;
}
