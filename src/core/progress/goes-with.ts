/** Pain on days with something and on days without it. It does not show cause, in either direction. */
import type { DayEntry } from '../record.ts';
import { wordKey } from '../symptoms/own-word.ts';
import type { Factor } from './factors.ts';
import { valueOn, type Measure } from './measure.ts';
import type { Mean } from './week.ts';

/** Days with, and days without, from which the two means are shown. Project decision. */
export const fewestWith = 5;

export interface GoesWith {
	readonly factor: Factor;
	readonly with: Mean;
	readonly without: Mean;
	/** Days with the measure on which the list, or the item, was not answered. They count on neither side. */
	readonly unknown: number;
	/** Both means rest on at least five days. */
	readonly enough: boolean;
}

/**
 * For each factor, in the order given, the mean of a measure on days with it and on days without.
 * A list that names something, or that was answered with none, is answered: what it does not name is "without". An own
 * item is "with" on yes and on any number but 0.
 * Edges: days in any order; words count whatever their capitals or width. The order is never by what was found.
 * Unknown: a day whose list was not answered counts nowhere; nor does one without the measure.
 * Source: facts, clinical 4.4 and 4.5 (no claim of cause).
 */
export function goesWith(days: readonly DayEntry[], factors: readonly Factor[], measure: Measure): GoesWith[] {
	const keyOf = remembered(wordKey);
	const said = days.flatMap((entry) => {
		const value = valueOn(entry, measure);
		return value === undefined ? [] : [{ value, named: namedOn(entry, keyOf) }];
	});
	return factors.map((factor) => {
		const key = factor.kind === 'own' ? factor.item : keyOf(factor.kind === 'word' ? factor.word : factor.name);
		const sides = { with: { sum: 0, days: 0 }, without: { sum: 0, days: 0 } };
		for (const { value, named } of said) {
			const is = factor.kind === 'own' ? named.own.get(key) : named[listOf(factor)]?.has(key);
			if (is === undefined) continue;
			const side = is ? sides.with : sides.without;
			side.sum += value;
			side.days += 1;
		}
		const enough = sides.with.days >= fewestWith && sides.without.days >= fewestWith;
		return { factor, ...sides, unknown: said.length - sides.with.days - sides.without.days, enough };
	});
}

/** What a day names, by list; a list that was not answered is absent. */
interface Named {
	readonly triggers: ReadonlySet<string> | undefined;
	readonly helped: ReadonlySet<string> | undefined;
	readonly medicine: ReadonlySet<string> | undefined;
	readonly own: ReadonlyMap<string, boolean>;
}

function listOf(factor: Exclude<Factor, { kind: 'own' }>): 'triggers' | 'helped' | 'medicine' {
	return factor.kind === 'word' ? factor.list : 'medicine';
}

function namedOn({ answers }: DayEntry, keyOf: (word: string) => string): Named {
	const keys = (words: readonly string[] | undefined) => words && new Set(words.map(keyOf));
	return {
		triggers: keys(answers.triggers),
		helped: keys(answers.helped),
		medicine: keys(answers.medicine?.map(({ name }) => name)),
		own: new Map(Object.entries(answers.own ?? {}).map(([id, answer]) => [id, answer !== false && answer !== 0]))
	};
}

/** The same few words stand on thousands of days. */
function remembered(keyOf: (word: string) => string): (word: string) => string {
	const keys = new Map<string, string>();
	return (word) => {
		const key = keys.get(word) ?? keyOf(word);
		keys.set(word, key);
		return key;
	};
}
