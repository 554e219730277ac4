/** What the stored things of the warning signs must look like when they come from outside. */
import {
	each,
	eachOf,
	isDay,
	isInstant,
	isName,
	isText,
	oneOf,
	unless,
	wrongField,
	type Fields
} from '../check-value.ts';
import { aboutAnswers, aboutIds } from './about-me.ts';
import { askedAfter } from './asked-after.ts';
import { checkAnswers, questionIds } from './check.ts';
import { closings } from './notice.ts';
import { tiers } from './tier.ts';

/** A check: answers to questions of a newer version pass. */
export const warningCheckFields: Fields = {
	id: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	list: (value) => unless(isName(value)),
	answers: (value) => eachOf(questionIds, value, (answer) => oneOf(checkAnswers, answer)),
	session: (value) => unless(isName(value)),
	after: (value) => unless((askedAfter as readonly unknown[]).includes(value))
};

/** About me, with what the card to show says. */
export const aboutMeFields: Fields = {
	id: (value) => unless(isName(value)),
	answers: (value) => eachOf(aboutIds, value, (answer) => oneOf(aboutAnswers, answer)),
	onset: (value) => unless(isDay(value)),
	name: (value) => unless(isText(value)),
	born: (value) => unless(isDay(value)),
	conditions: (value) => unless(isText(value)),
	allergies: (value) => unless(isText(value)),
	address: (value) => wrongField(value, addressFields, []),
	contact: (value) => wrongField(value, contactFields, [])
};
const addressFields: Fields = {
	local: (value) => unless(isText(value)),
	reading: (value) => unless(isText(value))
};
const contactFields: Fields = {
	name: (value) => unless(isText(value)),
	phone: (value) => unless(isText(value))
};

/** A notice: the rule may be one of a newer version. */
export const warningNoticeFields: Fields = {
	id: (value) => unless(isName(value)),
	rule: (value) => unless(isName(value)),
	outcome: (value) => oneOf([...tiers, 'check'], value),
	day: (value) => unless(isDay(value)),
	grounds: (value) => each(value, (ground) => wrongField(ground, groundFields, ['key'])),
	closed: (value) => wrongField(value, closedFields, ['how', 'day', 'at'])
};
const closedFields: Fields = {
	how: (value) => oneOf(closings, value),
	day: (value) => unless(isDay(value)),
	at: (value) => unless(isInstant(value)),
	appointment: (value) => unless(isDay(value))
};

/** What is known already, by whom it was seen and when. */
export const warningMuteFields: Fields = {
	id: (value) => unless(isName(value)),
	rule: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	clinician: (value) => unless(isText(value)),
	seen: (value) => unless(isDay(value)),
	grounds: (value) => each(value, (ground) => wrongField(ground, groundFields, ['key']))
};
const groundFields: Fields = {
	key: (value) => unless(isName(value)),
	size: (value) => unless(Number.isFinite(value)),
	day: (value) => unless(isDay(value)),
	found: (value) => each(value, (found) => unless(isText(found)))
};

/** By which rules the patient asked to be told. */
export const standingRequestFields: Fields = {
	id: (value) => unless(isName(value)),
	rules: (value) => each(value, (rule) => unless(isName(rule))),
	accepted: (value) => unless(isDay(value))
};
