/** Whether a value from outside has the form of a stored field, and the way to what is wrong in it. */
import { isScaleValue, longestNote } from './symptoms/symptom.ts';
import { parseDay, parseInstant, parseTime } from './time.ts';

/** The way to a value, as names of fields and places in lists, from the outside in. */
export type Path = readonly string[];
export type Check = (value: unknown) => Path | undefined;
export type Fields = Readonly<Record<string, Check>>;

/** Whether a value is an object with named fields: not a list, not `null`. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is an instant in the stored form, of a date and time that exist (no leap seconds). */
export function isInstant(value: unknown): boolean {
	if (typeof value !== 'string' || !parseInstant(value)) return false;
	return isDay(value.slice(0, 10)) && isTime(value.slice(11, 16)) && Number(value.slice(17, 19)) < 60;
}

/** The way to the first wrong or missing field of an object; fields without a check are of a newer version and pass. */
export function wrongField(value: unknown, fields: Fields, required: readonly string[]): Path | undefined {
	if (!isObject(value)) return [];
	const missing = required.find((name) => !Object.hasOwn(value, name));
	if (missing !== undefined) return [missing];
	for (const [name, check] of Object.entries(fields)) {
		const inner = Object.hasOwn(value, name) ? check(value[name]) : undefined;
		if (inner) return [name, ...inner];
	}
	return undefined;
}

/** Known names of an object; others are of a newer version and pass. */
export function eachOf(names: readonly string[], value: unknown, check: Check): Path | undefined {
	if (!isObject(value)) return [];
	for (const name of names) {
		const inner = Object.hasOwn(value, name) ? check(value[name]) : undefined;
		if (inner) return [name, ...inner];
	}
	return undefined;
}

/** The way to the first wrong one of a list. */
export function each(value: unknown, check: Check): Path | undefined {
	if (!Array.isArray(value)) return [];
	for (const [index, inner] of value.entries()) {
		const wrong = check(inner);
		if (wrong) return [String(index), ...wrong];
	}
	return undefined;
}

/** An answer from 0 to 10. */
export function scale(value: unknown): Path | undefined {
	return unless(isScaleValue(value));
}

/** One of a closed set of words. */
export function oneOf(words: readonly string[], value: unknown): Path | undefined {
	return unless(words.includes(value as string));
}

/** No fault where it is right; else the value itself. */
export function unless(right: boolean): Path | undefined {
	return right ? undefined : [];
}

/** Whether a value is a calendar day that exists. */
export function isDay(value: unknown): boolean {
	return typeof value === 'string' && parseDay(value) !== undefined;
}

/** Whether a value is a wall-clock time. */
export function isTime(value: unknown): boolean {
	return typeof value === 'string' && parseTime(value) !== undefined;
}

/** Whether a value is text of at most the longest note. */
export function isText(value: unknown): value is string {
	return typeof value === 'string' && value.length <= longestNote;
}

/** Whether a value is text that says something. */
export function isName(value: unknown): boolean {
	return isText(value) && value !== '';
}

/** Whether a value is a whole number. */
export function isWhole(value: unknown): value is number {
	return Number.isSafeInteger(value);
}

/** Whether a value is an amount of 0 or more. */
export function isAmount(value: unknown): boolean {
	return Number.isFinite(value) && (value as number) >= 0;
}
