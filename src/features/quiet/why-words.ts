/** Why a rule of the log was raised, in figures. */
import { placeWords } from '#app/place-words.ts';
import type { Text } from '#app/text.svelte.ts';
import type { SignWords } from '#app/warning-words.ts';
import { logRules, type LogRuleId } from '#content/warnings/log-rules.ts';
import { changeSteps, type ChangeStep } from '#core/function/impression.ts';
import { toTenth, type Mean } from '#core/progress/week.ts';
import type { Day } from '#core/time.ts';
import type { Leaf } from '#core/warnings/condition.ts';
import type { Finding } from '#core/warnings/evaluate.ts';
import { groundKey } from '#core/warnings/ground.ts';
import type { WarningNotice } from '#core/warnings/notice.ts';
import type { RegionMark } from '#core/symptoms/regions.ts';

type Values = Readonly<Record<string, string | undefined>>;

/** What decided, in figures: as it stands now, else as it was kept when it was raised. */
interface Told {
	readonly now?: Mean;
	readonly before?: Mean;
	readonly found?: readonly string[];
	readonly day?: Day;
}

export function isLogRule(rule: string): rule is LogRuleId {
	return logRules.some(({ id }) => id === rule);
}

/**
 * The sentences that say why, in the order of the rule. A sentence of which a figure is not known is left out; a rule
 * that is read from an answer of the check has none.
 */
export function whyWords(
	text: Text,
	words: SignWords,
	notice: Pick<WarningNotice, 'rule' | 'grounds'>,
	finding: Finding | undefined
): readonly string[] {
	const { rule } = notice;
	if (!isLogRule(rule)) return [];
	const own: Readonly<Record<string, string>> = words[rule];
	return partsOf(rule, text, (kind, part) => toldOf(kind, part, notice, finding)).flatMap(([name, values]) => {
		const sentence = own[name];
		return sentence === undefined ? [] : (filled(sentence, values) ?? []);
	});
}

type Ask = (kind: Leaf['kind'], part?: string) => Told | undefined;

function partsOf(rule: LogRuleId, text: Text, told: Ask): readonly (readonly [string, Values])[] {
	const { t } = text;
	const means = (of: Told | undefined): Values => ({
		now: meanWords(text, of?.now),
		before: meanWords(text, of?.before),
		days: daysWords(text, of?.now),
		daysBefore: daysWords(text, of?.before)
	});
	const date = (day: string | undefined) => day && text.day(day as Day, 'date');
	switch (rule) {
		case 'log-worse':
			return [['why', means(told('week-rise'))]];
		case 'log-persistence':
			return [['why', means(told('not-fallen'))]];
		case 'log-no-fall':
			return [['why', means(told('no-fall'))]];
		case 'log-weakness': {
			const step = told('step-up');
			return [['why', { ...means(step), days: daysWords(text, step?.before) }]];
		}
		case 'log-flare': {
			const flare = told('flare');
			return [['why', { ...means(flare), day: date(flare?.found?.[0]) }]];
		}
		case 'log-course': {
			const change = told('no-better')?.found?.[0];
			return [
				['why', { ...means(told('course-flat')), change: isChange(change) ? t(`change.step.${change}`) : undefined }]
			];
		}
		case 'log-severe':
			return [
				['why-worst', { values: listed(text, told('run')?.found) }],
				...(told('sign-run') ? ([['why-sleep', {}]] as const) : [])
			];
		case 'log-spread':
			return [['why', { places: placesWords(text, told('spread')?.found) }]];
		case 'log-thigh': {
			const maps = told('region')?.now;
			return [['why', { numb: maps && text.number(maps.sum), maps: daysWords(text, maps) }]];
		}
		case 'log-fever': {
			const fever = told('temperature');
			return [['why', { celsius: numberWords(text, fever?.found?.[0]), day: date(fever?.day) }]];
		}
		case 'log-strength': {
			const strength = told('strength');
			return [['why', { tests: testsWords(text, strength?.found), day: date(strength?.day) }]];
		}
		case 'log-fall':
			return [['why', { day: date(told('event')?.day) }]];
		case 'log-needling':
			return [['why', { day: date(told('day-sign')?.day) }]];
		case 'log-check':
			return [
				...(told('marked', 'saddle') ? ([['why-saddle', {}]] as const) : []),
				...(told('marked', 'both-legs') ? ([['why-both-legs', {}]] as const) : []),
				['why-other-leg', { places: placesWords(text, told('spread')?.found) }]
			];
	}
}

/**
 * What is known of one condition. A ground is looked for where it was raised: in what was kept of the notice; its
 * figures are those of now where they can still be told.
 */
function toldOf(
	kind: Leaf['kind'],
	part: string | undefined,
	notice: Pick<WarningNotice, 'grounds'>,
	finding: Finding | undefined
): Told | undefined {
	const isMeant = (key: string) => key.split(' ')[0] === kind && (part === undefined || key.endsWith(`=${part}`));
	const kept = notice.grounds.find(({ key }) => isMeant(key));
	const live = finding?.grounds.find((ground) => isMeant(groundKey(ground)));
	if (!kept && live?.answer !== 'raised') return undefined;
	const found = live?.found ?? kept?.found;
	const day = live?.day ?? kept?.day;
	return {
		...(live?.now && { now: live.now }),
		...(live?.before && { before: live.before }),
		...(found && { found }),
		...(day && { day })
	};
}

/** Undefined where one of its figures is missing. */
function filled(sentence: string, values: Values): string | undefined {
	const names = [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name as string);
	if (names.some((name) => values[name] === undefined)) return undefined;
	return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function meanWords({ number }: Text, mean: Mean | undefined): string | undefined {
	return mean && mean.days > 0 ? number(toTenth(mean)) : undefined;
}

function daysWords({ number }: Text, mean: Mean | undefined): string | undefined {
	return mean && mean.days > 0 ? number(mean.days) : undefined;
}

function numberWords({ number }: Text, figure: string | undefined): string | undefined {
	return figure !== undefined && Number.isFinite(Number(figure)) ? number(Number(figure)) : undefined;
}

function listed(text: Text, figures: readonly string[] | undefined): string | undefined {
	return figures && figures.length > 0 ? text.list(figures) : undefined;
}

/** A place is kept as "calf left"; one of a newer version is named as it stands. */
function placesWords(text: Text, places: readonly string[] | undefined): string | undefined {
	return listed(
		text,
		places?.map((place) => {
			const [region = place, side] = place.split(' ');
			return placeWords(text, { region, ...(side && { side: side as NonNullable<RegionMark['side']> }) });
		})
	);
}

function testsWords(text: Text, tests: readonly string[] | undefined): string | undefined {
	return listed(
		text,
		tests?.map((named) => {
			const [leg, test] = named.split(' ') as ['left', 'heels'];
			return `${text.t(`strength.leg.${leg}`)}: ${text.t(`strength.test.${test}`)}`;
		})
	);
}

function isChange(word: string | undefined): word is ChangeStep {
	return changeSteps.some((step) => step === word);
}
