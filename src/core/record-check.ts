/**
 * Whether a thing that comes from outside is one this version can draw. Only known fields are looked at.
 * The tables hold plain functions, with no calls and no spreading, so that a bundle that only writes files can leave them out.
 */
import {
	each,
	eachOf,
	isAmount,
	isDay,
	isInstant,
	isName,
	isObject,
	isText,
	isTime,
	isWhole,
	oneOf,
	scale,
	unless,
	wrongField,
	type Fields,
	type Path
} from './check-value.ts';
import {
	badDayPlanFields,
	heatColdFields,
	planItemFields,
	practiceFields,
	setupCheckFields
} from './care/stored-fields.ts';
import { agreedRange, conditions, courseRhythms } from './course/named-course.ts';
import { eventKinds } from './events/event.ts';
import { measures, wordLists } from './symptoms/own-lists.ts';
import { changeSteps } from './function/impression.ts';
import { standsRange, strengthAnswers, strengthTests } from './function/strength.ts';
import { isKind, sessionStates, type Kind, type Source } from './record.ts';
import { reminderFields } from './reminders/stored-fields.ts';
import { momentKinds } from './symptoms/moment-note.ts';
import { sensationKinds } from './symptoms/regions.ts';
import { isTemperature, signAnswers, signIds } from './symptoms/signs.ts';
import { isMinutes, isScaleValue, minutesIds, scaleIds, sidedIds } from './symptoms/symptom.ts';
import {
	aboutMeFields,
	standingRequestFields,
	warningCheckFields,
	warningMuteFields,
	warningNoticeFields
} from './warnings/stored-fields.ts';

const sources: readonly Source[] = ['typed', 'entered-later', 'imported', 'plan'];
const paired = ['left', 'right'];

const stampFields: Fields = {
	made: (value) => unless(isInstant(value)),
	changed: (value) => unless(isInstant(value)),
	rev: (value) => unless(Number.isSafeInteger(value) && (value as number) >= 1),
	source: (value) => oneOf(sources, value)
};
const tombstoneFields: Fields = { deleted: (value) => unless(isInstant(value)) };

const dayFields: Fields = {
	day: (value) => unless(isDay(value)),
	answers: (value) => wrongAnswer(value),
	averageAt: (value) => unless(isTime(value)),
	unread: (value) => wrongText(value),
	edits: (value) => each(value, (edit) => wrongField(edit, editFields, ['on', 'was']))
};
const editFields: Fields = {
	on: (value) => unless(isDay(value)),
	was: (value) => wrongWas(value)
};

const answerFields: Fields = {
	side: (value) => oneOf([...paired, 'both'], value),
	regions: (value) => each(value, (mark) => wrongField(mark, markFields, ['region'])),
	medicine: (value) => each(value, (taken) => wrongField(taken, medicineFields, ['name'])),
	signs: (value) => eachOf(signIds, value, (answer) => oneOf(signAnswers, answer)),
	temperature: (value) => unless(isTemperature(value)),
	own: (value) => wrongOwn(value),
	note: (value) => unless(isText(value))
};
const bySideFields: Fields = { left: scale, right: scale, unknown: scale };
const markFields: Fields = {
	region: (value) => unless(isName(value)),
	side: (value) => oneOf([...paired, 'middle'], value),
	kind: (value) => oneOf(sensationKinds, value),
	level: scale
};
const medicineFields: Fields = {
	name: (value) => unless(isName(value)),
	dose: (value) => unless(isAmount(value)),
	unit: (value) => unless(isText(value)),
	at: (value) => unless(isTime(value))
};

const sessionFields: Fields = {
	id: (value) => unless(isName(value)),
	state: (value) => oneOf(sessionStates, value),
	day: (value) => unless(isDay(value)),
	time: (value) => unless(isTime(value)),
	zone: (value) => unless(isName(value)),
	duration: (value) => unless(isWhole(value) && value >= 1 && value <= 600),
	number: (value) => unless(isWhole(value) && value >= 1),
	course: (value) => unless(isName(value)),
	points: (value) => each(value, (used) => wrongField(used, pointFields, ['point'])),
	techniques: (value) => each(value, (used) => wrongField(used, techniqueFields, ['technique'])),
	price: (value) => wrongField(value, priceFields, ['amount', 'currency']),
	painBefore: scale,
	painAfter: scale,
	afterEffects: (value) => each(value, (effect) => unless(isName(effect))),
	note: (value) => unless(isText(value)),
	unread: (value) => wrongText(value)
};
const pointFields: Fields = {
	point: (value) => unless(isName(value)),
	side: (value) => oneOf([...paired, 'both', 'middle'], value)
};
const techniqueFields: Fields = {
	technique: (value) => unless(isName(value)),
	site: (value) => unless(isText(value))
};
const priceFields: Fields = {
	amount: (value) => unless(isAmount(value)),
	currency: (value) => unless(typeof value === 'string' && /^[A-Z]{3}$/.test(value))
};

const momentFields: Fields = {
	id: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	time: (value) => unless(isTime(value)),
	zone: (value) => unless(isName(value)),
	what: (value) => oneOf(momentKinds, value),
	level: scale,
	regions: (value) => each(value, (mark) => wrongField(mark, markFields, ['region'])),
	note: (value) => unless(isText(value)),
	night: (value) => unless(value === true)
};
const activityFields: Fields = {
	id: (value) => unless(isName(value)),
	name: (value) => unless(isName(value)),
	from: (value) => unless(isDay(value)),
	until: (value) => unless(isDay(value))
};
const functionCheckFields: Fields = {
	id: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	scores: (value) => wrongScores(value)
};
const impressionFields: Fields = {
	id: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	change: (value) => oneOf(changeSteps, value),
	session: (value) => unless(isWhole(value) && value >= 1)
};
const strengthCheckFields: Fields = {
	id: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	left: (value) => eachOf(strengthTests, value, (answer) => oneOf(strengthAnswers, answer)),
	right: (value) => eachOf(strengthTests, value, (answer) => oneOf(strengthAnswers, answer)),
	stands: (value) => unless(isWhole(value) && value >= standsRange.from && value <= standsRange.to)
};
const ownWordFields: Fields = {
	id: (value) => unless(isName(value)),
	list: (value) => oneOf(wordLists, value),
	word: (value) => unless(isName(value)),
	retired: (value) => unless(value === true)
};
const ownMedicineFields: Fields = {
	id: (value) => unless(isName(value)),
	name: (value) => unless(isName(value)),
	dose: (value) => unless(isAmount(value)),
	unit: (value) => unless(isText(value)),
	retired: (value) => unless(value === true)
};
const ownItemFields: Fields = {
	id: (value) => unless(isName(value)),
	name: (value) => unless(isName(value)),
	measure: (value) => oneOf(measures, value),
	retired: (value) => unless(value === true)
};
const courseFields: Fields = {
	id: (value) => unless(isName(value)),
	condition: (value) => oneOf(conditions, value),
	onset: (value) => unless(isDay(value)),
	agreed: (value) => unless(isWhole(value) && value >= agreedRange.from && value <= agreedRange.to),
	rhythm: (value) => oneOf(courseRhythms, value),
	from: (value) => unless(isDay(value)),
	ended: (value) => unless(isDay(value)),
	practitioner: (value) => wrongField(value, practitionerFields, [])
};
const practitionerFields: Fields = {
	name: (value) => unless(isText(value)),
	contact: (value) => unless(isText(value))
};
const eventFields: Fields = {
	id: (value) => unless(isName(value)),
	what: (value) => oneOf(eventKinds, value),
	day: (value) => unless(isDay(value)),
	until: (value) => unless(isDay(value)),
	note: (value) => unless(isText(value))
};

/** Fields of each kind, and which of them must be there. */
const shapes: Readonly<Record<Kind, { readonly fields: Fields; readonly required: readonly string[] }>> = {
	day: { fields: dayFields, required: ['day', 'answers'] },
	session: { fields: sessionFields, required: ['id', 'state', 'day'] },
	moment: { fields: momentFields, required: ['id', 'day', 'time'] },
	activity: { fields: activityFields, required: ['id', 'name', 'from'] },
	'function-check': { fields: functionCheckFields, required: ['id', 'day', 'scores'] },
	impression: { fields: impressionFields, required: ['id', 'day', 'change'] },
	'strength-check': { fields: strengthCheckFields, required: ['id', 'day'] },
	'own-word': { fields: ownWordFields, required: ['id', 'list', 'word'] },
	'own-medicine': { fields: ownMedicineFields, required: ['id', 'name'] },
	'own-item': { fields: ownItemFields, required: ['id', 'name', 'measure'] },
	course: { fields: courseFields, required: ['id', 'condition', 'rhythm', 'from'] },
	event: { fields: eventFields, required: ['id', 'what', 'day'] },
	'warning-check': { fields: warningCheckFields, required: ['id', 'day', 'list', 'answers'] },
	'about-me': { fields: aboutMeFields, required: ['id', 'answers'] },
	'warning-notice': { fields: warningNoticeFields, required: ['id', 'rule', 'outcome', 'day', 'grounds'] },
	'warning-mute': { fields: warningMuteFields, required: ['id', 'rule', 'day', 'clinician', 'seen', 'grounds'] },
	'standing-request': { fields: standingRequestFields, required: ['id', 'rules', 'accepted'] },
	'plan-item': { fields: planItemFields, required: ['id', 'from'] },
	practice: { fields: practiceFields, required: ['id', 'day', 'time', 'item', 'ended'] },
	'heat-cold': { fields: heatColdFields, required: ['id', 'day', 'time', 'what', 'region', 'minutes'] },
	'bad-day-plan': { fields: badDayPlanFields, required: ['id', 'written'] },
	'setup-check': { fields: setupCheckFields, required: ['id', 'place', 'on', 'points'] },
	reminder: { fields: reminderFields, required: ['id', 'about', 'timing', 'from'] }
};

/**
 * The way to the first wrong field of a thing stored under this kind and key; `undefined` where all is well.
 * Edges: a tombstone needs only its stamp. Kinds this version does not know pass. `[]` means the thing itself.
 */
export function wrongInThing(kind: string, key: string, thing: unknown): Path | undefined {
	if (!isKind(kind)) return undefined;
	if (!isObject(thing)) return [];
	if (kind === 'day' && !isDay(key)) return [];
	const wrong = wrongField(thing, stampFields, ['made', 'changed', 'rev', 'source']);
	if (wrong) return wrong;
	if (Object.hasOwn(thing, 'deleted')) return wrongField(thing, tombstoneFields, []);
	const { fields, required } = shapes[kind];
	const id = kind === 'day' ? 'day' : 'id';
	return wrongField(thing, fields, required) ?? (thing[id] === key ? undefined : [id]);
}

function wrongAnswer(answers: unknown): Path | undefined {
	const wrong = wrongField(answers, answerFields, []);
	if (wrong || !isObject(answers)) return wrong;
	for (const [ids, check] of [
		[scaleIds, scale],
		[wordLists, (value: unknown) => each(value, (word) => unless(isName(word)))],
		[sidedIds, (value: unknown) => wrongField(value, bySideFields, [])],
		[minutesIds, (value: unknown) => unless(isMinutes(value))]
	] as const) {
		for (const id of ids) {
			const inner = Object.hasOwn(answers, id) ? check(answers[id]) : undefined;
			if (inner) return [id, ...inner];
		}
	}
	return undefined;
}

function wrongText(value: unknown): Path | undefined {
	if (!isObject(value)) return [];
	const wrong = Object.entries(value).find(([, inner]) => !isText(inner));
	return wrong && [wrong[0]];
}

/** Answers as they stood before a change; `null` stands for one that had not been said. */
function wrongWas(value: unknown): Path | undefined {
	if (!isObject(value)) return [];
	return wrongAnswer(Object.fromEntries(Object.entries(value).filter(([, answer]) => answer !== null)));
}

function wrongOwn(value: unknown): Path | undefined {
	if (!isObject(value)) return [];
	const wrong = Object.entries(value).find(([, answer]) => typeof answer !== 'boolean' && !Number.isFinite(answer));
	return wrong && [wrong[0]];
}

function wrongScores(value: unknown): Path | undefined {
	if (!isObject(value)) return [];
	const wrong = Object.entries(value).find(([, score]) => !isScaleValue(score));
	return wrong && [wrong[0]];
}
