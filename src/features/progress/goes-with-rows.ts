/** Pain on days with and without each thing, in words: never ranked, never as a cause. */
import { medicineName } from '#app/medicine-words.ts';
import type { Text } from '#app/text.svelte.ts';
import { wordName } from '#app/word-name.ts';
import { factorLists, type Factor } from '#core/progress/factors.ts';
import type { GoesWith } from '#core/progress/goes-with.ts';
import { toTenth } from '#core/progress/week.ts';
import type { OwnItem } from '#core/symptoms/own-lists.ts';
import { daysWords, tenth } from './mean-words.ts';

/** The lists in which things are shown, in their order. */
export const goesLists = [...factorLists, 'medicine', 'own'] as const;
export type GoesList = (typeof goesLists)[number];

export interface GoesRow {
	readonly key: string;
	readonly list: GoesList;
	readonly name: string;
	/** 0–10, to one decimal. */
	readonly with: number;
	readonly without: number;
	readonly said: string;
}

/** Those that rest on days enough on both sides, in the order given. */
export function enoughRows(found: readonly GoesWith[], items: readonly OwnItem[], text: Text): GoesRow[] {
	return found
		.filter(({ enough }) => enough)
		.map((one) => ({
			key: keyOf(one.factor),
			list: listOf(one.factor),
			name: nameOf(one.factor, items, text),
			with: toTenth(one.with),
			without: toTenth(one.without),
			said: saidOf(one, text)
		}));
}

/** Those with too few days: how many there are, and no figure of pain. */
export function fewRows(
	found: readonly GoesWith[],
	items: readonly OwnItem[],
	text: Text
): { readonly key: string; readonly said: string }[] {
	return found
		.filter(({ enough }) => !enough)
		.map(({ factor, with: on, without, unknown }) => {
			const words = { name: nameOf(factor, items, text), with: on.days, without: without.days };
			const said =
				unknown > 0 ? text.t('goes.few-row-open', { ...words, open: unknown }) : text.t('goes.few-row', words);
			return { key: keyOf(factor), said };
		});
}

function saidOf({ with: on, without, unknown }: GoesWith, text: Text): string {
	const words = {
		with: tenth(on, text),
		withDays: daysWords(on, text),
		without: tenth(without, text),
		withoutDays: daysWords(without, text)
	};
	if (unknown === 0) return text.t('goes.said', words);
	return text.t('goes.said-open', { ...words, open: daysWords({ days: unknown }, text) });
}

function listOf(factor: Factor): GoesList {
	return factor.kind === 'word' ? factor.list : factor.kind;
}

function nameOf(factor: Factor, items: readonly OwnItem[], text: Text): string {
	switch (factor.kind) {
		case 'word':
			return wordName(text, factor.list, factor.word);
		case 'medicine':
			return medicineName(text, factor);
		case 'own':
			return items.find(({ id }) => id === factor.item)?.name ?? text.t('goes.item-gone');
	}
}

function keyOf(factor: Factor): string {
	switch (factor.kind) {
		case 'word':
			return `${factor.list} ${factor.word}`;
		case 'medicine':
			return `medicine ${factor.name}`;
		case 'own':
			return `own ${factor.item}`;
	}
}
