/** For the doctor: every sign and rule with its tier, its condition in words and figures, its sources and its mark. */
import { askFirst } from '#content/around-session/ask-first.ts';
import { askedLines } from '#content/around-session/asked-lines.ts';
import { emergencyPlaces } from '#content/emergency-places.ts';
import { logRules } from '#content/warnings/log-rules.ts';
import type { SignRule } from '#content/warnings/sign-rule.ts';
import { signs } from '#content/warnings/signs.ts';
import { sources } from '#content/warnings/sources.ts';
import { helpLines } from '#content/where-to-go/help-lines.ts';
import { listeningLines } from '#content/where-to-go/listening-lines.ts';
import { askedAfter } from '#core/warnings/asked-after.ts';
import { isScore } from '#core/warnings/named-facts.ts';
import { firstWeek, muteDays, repeatDays, toldDays } from '#core/warnings/guards.ts';
import { isUnsigned, type Rule } from '#core/warnings/rule.ts';
import { conditionWords, questionWords } from './condition-words.ts';
import { table } from './markdown.ts';

export function doctorSheet(): string {
	const rules: readonly SignRule[] = [...signs, ...logRules];
	return [
		'# For the doctor: signs and rules',
		'',
		`${rules.filter(isUnsigned).length} of ${rules.length} await clinical review. Signing one: put your name and the day as \`reviewer\` into the file named below it.`,
		'Tiers: `emergency-now` within minutes to hours, `today`, `within-days`, `next-visit`; `check` only opens the questions.',
		'“Not sure” counts as yes and is worded “have it checked now”. What was not said is unknown, never no.',
		'',
		'## Guards on the quiet notices',
		'',
		`A quiet notice comes again after ${repeatDays} days at the earliest, or as its rule says; “already known” mutes for ${muteDays} days unless it worsens;`,
		`a place told as new is not told again for ${toldDays} days; arithmetic waits for ${firstWeek} days of diary. Emergency care is never held back.`,
		'',
		'## Signs that are asked',
		'',
		...signs.flatMap(partOf),
		'## Rules read from the log',
		'',
		...logRules.flatMap(partOf),
		...aroundSession(),
		...numbersToCall()
	].join('\n');
}

function numbersToCall(): readonly string[] {
	const emergency = Object.entries(emergencyPlaces).map(([place, { call, standing, sources: ids }]) => [
		place,
		'emergency',
		call,
		standing,
		ids.join(', ')
	]);
	const help = Object.entries(helpLines).flatMap(([place, lines]) =>
		lines.map(({ id, number, standing, note, sources: ids }) => [
			place,
			id,
			number,
			[standing, note].filter(Boolean).join('. '),
			ids.join(', ')
		])
	);
	const listening = Object.entries(listeningLines).map(([place, { name, number, standing, note }]) => [
		place,
		`listening: ${name}`,
		number,
		`${standing}. ${note}`,
		''
	]);
	return [
		'## Numbers to call',
		'',
		table(['place', 'what', 'number', 'mark', 'sources'], [...emergency, ...help, ...listening]),
		''
	];
}

function aroundSession(): readonly string[] {
	return [
		'## Around a session',
		'',
		'The evening before, these mean “ask the clinic or a doctor first”:',
		'',
		table(
			['what', 'answered by About me', 'sources', 'mark'],
			askFirst.map(({ id, about, sources: named, standing }) => [
				id,
				(about ?? []).join(', '),
				named.map(sourceWords).join('; '),
				standing
			])
		),
		'',
		`Asked about ${askedAfter.join(', ')} hours after a session began (project decision):`,
		'',
		table(
			['question', 'from', 'only if About me says'],
			askedLines.map(({ question, from, about }) => [questionWords(question), `${from} hours`, about ?? ''])
		),
		''
	];
}

function partOf(rule: SignRule): readonly string[] {
	const named = rule.sources.map(sourceWords);
	return [
		`### ${rule.id}`,
		'',
		`- Tier: **${rule.outcome}**${(rule.raises ?? []).map(({ tier, when }) => `\n- Raised to **${tier}** when: ${conditionWords(when)}`).join('')}`,
		`- When: ${conditionWords(rule.when)}`,
		`- Basis: ${basisOf(rule)}`,
		`- Sources: ${named.join('; ') || 'none'}`,
		`- Mark: ${rule.standing}${rule.note ? `. ${rule.note}` : ''}`,
		`- Held against its sources: ${rule.reviewed}. Reviewer: ${reviewerOf(rule)} (\`src/content/warnings/${rule.id}.ts\`)`,
		''
	];
}

/** Sources of the facts that no rule names have no title here. */
function sourceWords(id: string): string {
	const source = Object.entries(sources).find(([known]) => known === id)?.[1];
	return source ? `${id} ${source.title} (${source.grade})` : id;
}

function basisOf(rule: Rule): string {
	const from =
		rule.basis === 'answers'
			? 'what the patient answered about this very thing'
			: 'read from the log, told only where the patient asked for it';
	const again = rule.basis === 'log' && rule.repeatDays !== undefined ? `; again after ${rule.repeatDays} days` : '';
	return `${from}${again}${isScore(rule) ? '; arithmetic on 0–10 answers' : ''}`;
}

function reviewerOf({ reviewer }: Rule): string {
	return typeof reviewer === 'string' ? reviewer : `${reviewer.name}, ${reviewer.on}`;
}
