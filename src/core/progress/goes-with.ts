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
	const { said, lists, own } = countedOver(days, measure, keyOf);
	return factors.map((factor) => {
		const sides = factor.kind === 'own' ? ownSides(own, factor.item) : listSides(lists, factor, keyOf);
		const enough = sides.with.days >= fewestWith && sides.without.days >= fewestWith;
		return { factor, ...sides, unknown: said - sides.with.days - sides.without.days, enough };
	});
}

interface Sides {
	readonly with: Mean;
	readonly without: Mean;
}
type Sum = { -readonly [Part in keyof Mean]: Mean[Part] };
const lists = ['triggers', 'helped', 'medicine'] as const;
type List = (typeof lists)[number];

/** Days on which a list was answered, and those of each word that it named. */
interface ListSum {
	readonly answered: Sum;
	readonly named: Map<string, Sum>;
}

interface Counted {
	/** Days with the measure. */
	readonly said: number;
	readonly lists: Readonly<Record<List, ListSum>>;
	readonly own: ReadonlyMap<string, { readonly with: Sum; readonly without: Sum }>;
}

/** One walk over the days, whatever the number of factors. */
function countedOver(days: readonly DayEntry[], measure: Measure, keyOf: (word: string) => string): Counted {
	const empty = (): ListSum => ({ answered: { sum: 0, days: 0 }, named: new Map() });
	const sums = { triggers: empty(), helped: empty(), medicine: empty() };
	const own = new Map<string, { with: Sum; without: Sum }>();
	let said = 0;
	for (const entry of days) {
		const value = valueOn(entry, measure);
		if (value === undefined) continue;
		said += 1;
		for (const list of lists) {
			const words = wordsOf(entry, list);
			if (!words) continue;
			add(sums[list].answered, value);
			for (const key of new Set(words.map(keyOf)))
				add(
					made(sums[list].named, key, () => ({ sum: 0, days: 0 })),
					value
				);
		}
		for (const [item, answer] of Object.entries(entry.answers.own ?? {})) {
			const sides = made(own, item, () => ({ with: { sum: 0, days: 0 }, without: { sum: 0, days: 0 } }));
			add(answer !== false && answer !== 0 ? sides.with : sides.without, value);
		}
	}
	return { said, lists: sums, own };
}

/** What an answered list does not name is "without". */
function listSides(
	sums: Counted['lists'],
	factor: Exclude<Factor, { kind: 'own' }>,
	keyOf: (word: string) => string
): Sides {
	const { answered, named } = sums[factor.kind === 'word' ? factor.list : 'medicine'];
	const found = named.get(keyOf(factor.kind === 'word' ? factor.word : factor.name)) ?? { sum: 0, days: 0 };
	return { with: found, without: { sum: answered.sum - found.sum, days: answered.days - found.days } };
}

function ownSides(own: Counted['own'], item: string): Sides {
	return own.get(item) ?? { with: { sum: 0, days: 0 }, without: { sum: 0, days: 0 } };
}

function wordsOf({ answers }: DayEntry, list: List): readonly string[] | undefined {
	return list === 'medicine' ? answers.medicine?.map(({ name }) => name) : answers[list];
}

function add(to: Sum, value: number): void {
	to.sum += value;
	to.days += 1;
}

function made<Value>(all: Map<string, Value>, key: string, make: () => Value): Value {
	const found = all.get(key) ?? make();
	all.set(key, found);
	return found;
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
