/**
 * The patient's own short lists: what is offered again. A day holds the words themselves, not a link to them, so that
 * taking a word off the list takes nothing out of the diary.
 */
import type { Stored } from '../stored.ts';

/** The lists of a day: what it feels like, what made it worse, what helped. */
export const wordLists = ['sensations', 'triggers', 'helped'] as const;
export type WordList = (typeof wordLists)[number];

/** A word of the patient's own on one of the lists. `retired`: no longer offered. */
export interface OwnWord extends Stored {
	readonly id: string;
	readonly list: WordList;
	readonly word: string;
	readonly retired?: true;
}

/** A medicine as the patient names it, offered for one tap. `dose` and `unit` are what one taking is. */
export interface OwnMedicine extends Stored {
	readonly id: string;
	readonly name: string;
	readonly dose?: number;
	readonly unit?: string;
	readonly retired?: true;
}

export const measures = ['number', 'minutes', 'yes-no'] as const;
export type Measure = (typeof measures)[number];

/** An item of the patient's own, asked every day. Its answers stand in the day under its id; renaming keeps them. */
export interface OwnItem extends Stored {
	readonly id: string;
	readonly name: string;
	readonly measure: Measure;
	readonly retired?: true;
}

/** Own items asked at the same time. */
export const mostOwnItems = 5;
