/** What the stored things of care must look like when they come from outside. */
import {
	each,
	eachOf,
	isDay,
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
} from '../check-value.ts';
import { doseRanges, doseSides } from './dose.ts';
import { heatColdKinds, skinFindings } from './heat-cold.ts';
import { setupAnswers, setupPoints } from './setup.ts';
import { restReasons, wakeReasons } from './plan-item.ts';
import { afterwards, laterAnswers, practiceEnds } from './practice.ts';

const within = (range: { readonly from: number; readonly to: number }) => (value: unknown) =>
	unless(isWhole(value) && value >= range.from && value <= range.to);

const doseFields: Fields = {
	seconds: within(doseRanges.seconds),
	repetitions: within(doseRanges.repetitions),
	sets: within(doseRanges.sets),
	rest: within(doseRanges.rest),
	sides: (value) => oneOf(doseSides, value),
	rhythm: (value) => wrongRhythm(value)
};
const doseRequired = ['seconds', 'repetitions', 'sets', 'rest', 'sides', 'rhythm'];

/** A routine may be one of a newer version. */
export const planItemFields: Fields = {
	id: (value) => unless(isName(value)),
	routine: (value) => unless(isName(value)),
	name: (value) => unless(isName(value)),
	dose: (value) => wrongField(value, doseFields, doseRequired),
	side: (value) => oneOf(['left', 'right'], value),
	from: (value) => unless(isDay(value)),
	until: (value) => unless(isDay(value)),
	agreed: (value) => wrongField(value, agreedFields, ['on']),
	resting: (value) => wrongField(value, restingFields, ['since', 'why']),
	woken: (value) => wrongField(value, wokenFields, ['on', 'why'])
};
const agreedFields: Fields = {
	on: (value) => unless(isDay(value)),
	by: (value) => unless(isText(value))
};
const restingFields: Fields = {
	since: (value) => unless(isDay(value)),
	why: (value) => oneOf(restReasons, value)
};
const wokenFields: Fields = {
	on: (value) => unless(isDay(value)),
	why: (value) => oneOf(wakeReasons, value)
};

/** One time a routine was done. */
export const practiceFields: Fields = {
	id: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	time: (value) => unless(isTime(value)),
	zone: (value) => unless(isName(value)),
	item: (value) => unless(isName(value)),
	routine: (value) => unless(isName(value)),
	ended: (value) => oneOf(practiceEnds, value),
	seconds: (value) => unless(isWhole(value) && value >= 0),
	after: (value) => oneOf(afterwards, value),
	gone: (value) => oneOf(laterAnswers, value),
	worse: (value) => oneOf(laterAnswers, value)
};

/** One time of heat or cold. */
export const heatColdFields: Fields = {
	id: (value) => unless(isName(value)),
	day: (value) => unless(isDay(value)),
	time: (value) => unless(isTime(value)),
	zone: (value) => unless(isName(value)),
	what: (value) => oneOf(heatColdKinds, value),
	region: (value) => unless(isName(value)),
	side: (value) => oneOf(['left', 'right', 'middle'], value),
	minutes: (value) => unless(isWhole(value) && value >= 0),
	skin: (value) => oneOf(skinFindings, value),
	before: scale,
	after: scale
};

/** The plan for a bad day: a position may be one of a newer version. */
export const badDayPlanFields: Fields = {
	id: (value) => unless(isName(value)),
	written: (value) => unless(isDay(value)),
	gentle: (value) => each(value, (item) => unless(isName(item))),
	ease: (value) => each(value, (position) => unless(isName(position))),
	heatOrCold: (value) => oneOf(['heat', 'cold', 'neither'], value),
	medicine: (value) => unless(isText(value)),
	skip: (value) => unless(isText(value)),
	call: (value) => wrongField(value, callFields, [])
};
const callFields: Fields = {
	name: (value) => unless(isText(value)),
	phone: (value) => unless(isText(value))
};

/** A set-up looked at: a place or a point may be one of a newer version. */
export const setupCheckFields: Fields = {
	id: (value) => unless(isName(value)),
	place: (value) => unless(isName(value)),
	on: (value) => unless(isDay(value)),
	points: (value) => eachOf(Object.values(setupPoints).flat(), value, (answer) => oneOf(setupAnswers, answer))
};

function wrongRhythm(value: unknown): Path | undefined {
	if (!isObject(value)) return [];
	switch (value['kind']) {
		case 'per-day':
			return wrongField(value, { times: within(doseRanges['per-day']) }, ['times']);
		case 'per-week':
			return wrongField(value, { days: within(doseRanges['per-week']) }, ['days']);
		case 'when-needed':
			return undefined;
		default:
			return ['kind'];
	}
}
