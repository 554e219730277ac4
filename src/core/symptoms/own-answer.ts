/** Answers to the patient's own items. */
import { readDecimal } from './decimal.ts';
import { readMinutes } from './minutes.ts';
import { mostOwnItems, type Measure, type OwnItem } from './own-lists.ts';

/** `empty`: nothing was said. `wrong`: something that is no answer to this item. */
export type OwnAnswerInput = { readonly kind: 'empty' | 'wrong' } | { readonly kind: 'answer'; readonly value: number };

/**
 * What typed text says to an own item.
 * Range: minutes 0–1440, whole; numbers as `readDecimal` takes them. Unknown: empty text is `empty`, never 0.
 * Refuses by `wrong`: anything else.
 */
export function readOwnAnswer(measure: Exclude<Measure, 'yes-no'>, text: string): OwnAnswerInput {
	if (measure === 'minutes') {
		const read = readMinutes(text);
		return read.kind === 'minutes' ? { kind: 'answer', value: read.minutes } : read;
	}
	const read = readDecimal(text);
	return read.kind === 'decimal' ? { kind: 'answer', value: read.value } : read;
}

/** Whether one more own item may be asked: fewer than five are. Retired items do not count. */
export function mayAskAnother(items: readonly OwnItem[]): boolean {
	return items.filter(({ retired }) => !retired).length < mostOwnItems;
}

/**
 * The own items a day shows: all that are asked, then the retired ones that the day answers.
 * Unknown: answers to items that are not among them stay in the day; see `answersWithoutItem`.
 */
export function itemsOfDay(items: readonly OwnItem[], answers: Readonly<Record<string, unknown>>): readonly OwnItem[] {
	const answered = items.filter(({ id, retired }) => retired && Object.hasOwn(answers, id));
	return [...items.filter(({ retired }) => !retired), ...answered];
}

/** How many answers of a day belong to no item of the record: kept, though nobody can name them. */
export function answersWithoutItem(items: readonly OwnItem[], answers: Readonly<Record<string, unknown>>): number {
	const known = new Set(items.map(({ id }) => id));
	return Object.keys(answers).filter((id) => !known.has(id)).length;
}
