/** A condition in plain English, with every number that it holds: what a reviewer reads and signs. */
import { aboutMe } from '#content/warnings/about-me.en.ts';
import { details } from '#content/warnings/check-pages.ts';
import { words } from '#content/warnings/words.en.ts';
import { lists } from '#content/text/lists.en.ts';
import type { Measure } from '#core/progress/measure.ts';
import type { QuestionId } from '#core/warnings/check.ts';
import type { Condition, Leaf } from '#core/warnings/condition.ts';
import { speaksFor } from '#core/warnings/facts.ts';

const measures: Readonly<Record<Measure, string>> = {
	'pain-average': 'average pain',
	'pain-worst': 'worst pain',
	'pain-leg': 'pain in the leg',
	'pain-back-hip': 'pain in back or hip',
	'sleep-disturbance': 'sleep disturbed by pain',
	stress: 'stress',
	numbness: 'numbness',
	tingling: 'tingling',
	weakness: 'weakness',
	'sitting-minutes': 'minutes of sitting',
	'standing-minutes': 'minutes of standing',
	'walking-minutes': 'minutes of walking'
};

/** A condition as one sentence part; what is joined stands in brackets. */
export function conditionWords(condition: Condition): string {
	switch (condition.kind) {
		case 'any':
			return `(${condition.of.map(conditionWords).join(' OR ')})`;
		case 'all':
			return `(${condition.of.map(conditionWords).join(' AND ')})`;
		default:
			return leafWords(condition);
	}
}

/** The question of the check as the patient reads it. */
export function questionWords(question: QuestionId): string {
	if (!isDetail(question)) return words[question].line;
	const { of, word } = details[question];
	return (words[of] as Readonly<Record<string, string>>)[`line-${word}`] ?? '';
}

function isDetail(question: QuestionId): question is keyof typeof details {
	return Object.hasOwn(details, question);
}

function leafWords(leaf: Leaf): string {
	switch (leaf.kind) {
		case 'asked':
			return `check "${questionWords(leaf.question)}" [${leaf.question}]: yes or not sure in the last ${speaksFor} days`;
		case 'about':
			return `About me "${aboutMe[leaf.fact]}" [${leaf.fact}]: yes or not sure`;
		case 'day-sign':
			return `log "${lists[`lists.sign.${leaf.sign}`]}" [${leaf.sign}]: yes on a day of the last ${speaksFor}`;
		case 'event':
			return `event "${leaf.what}", or log "${lists[`lists.sign.${leaf.sign}`]}": yes, in the last ${leaf.within} days`;
		case 'strength':
			return leaf.urgency === 'today'
				? `strength check of the last ${speaksFor} days: weaker so that a doctor is wanted today`
				: `strength check of the last ${speaksFor} days: weaker than before`;
		case 'marked':
			return leaf.what === 'saddle'
				? `body map: saddle area marked in the last ${speaksFor} days`
				: `body map or numbers: both legs numb or weak in the last ${speaksFor} days`;
		case 'region':
			return `body map: ${leaf.region} ${leaf.feeling} on at least ${leaf.days} of the last ${leaf.within} days`;
		case 'spread':
			return `body map: numb or tingling ${leaf.to === 'other-leg' ? 'in the other leg' : 'in a place'} that the first week had not, on ${leaf.days} of the last ${leaf.of} maps`;
		case 'temperature':
			return `temperature at least ${leaf.atLeast} °C in the last ${leaf.within} days`;
		case 'pain-not-gone':
			return `pain not known to be gone in the last ${leaf.within} days`;
		case 'number':
			return `${measures[leaf.measure]} at least ${leaf.atLeast} on ${leaf.days} of the last ${leaf.within} days`;
		case 'run':
			return `${measures[leaf.measure]} at least ${leaf.fires} on ${leaf.days} days in a row (ends below ${leaf.clears})`;
		case 'sign-run':
			return `log "${lists[`lists.sign.${leaf.sign}`]}" [${leaf.sign}]: yes on ${leaf.days} days in a row`;
		case 'week-rise':
			return `mean of ${measures[leaf.measure]} over 7 days at least ${leaf.fires} above the 7 days before, each of at least ${leaf.entries} days (ends below ${leaf.clears})`;
		case 'step-up':
			return `the last ${leaf.entries} values of ${measures[leaf.measure]} each at least ${leaf.fires} above the mean of the 7 days before, of at least ${leaf.reference} days (ends below ${leaf.clears})`;
		case 'since-onset':
			return `at least ${leaf.from} days since it began${leaf.before === undefined ? '' : `, fewer than ${leaf.before}`}`;
		case 'not-fallen':
			return `mean of average pain over ${leaf.days} days (at least ${leaf.entries} said) at least ${leaf.atLeast}, and not ${percent(leaf.share)} below the first week`;
		case 'no-fall':
			return `no falling trend of average pain over ${leaf.days} days, whose mean is at least ${leaf.atLeast}`;
		case 'course-reached':
			return `course of at least ${leaf.sessions} sessions done or ${leaf.days} days`;
		case 'course-flat':
			return `mean of average pain over 7 days less than ${percent(leaf.share)} and less than ${leaf.points} points below the course's first week`;
		case 'no-better':
			return `"How much has changed": no change or worse, in the last ${leaf.within} days`;
		case 'flare':
			return `average pain on every day said of the four after a session at least ${leaf.fires} above the mean of the ${leaf.before} days before it, of at least ${leaf.entries} days (ends below ${leaf.clears})`;
	}
}

const percent = (share: number): string => `${Math.round(share * 100)} %`;
