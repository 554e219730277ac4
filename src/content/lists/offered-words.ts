/**
 * Words offered first on the short lists of a day, by the ids that are stored; own words stand beside them. Ids are
 * permanent; what they are called stands in text/lists.
 * Source: facts, clinical 9, rows 1–11, for what it feels like; 5.2 and 5.3 for posture and clothes. Awaiting clinical
 * review. What helped is what the patient felt, never a claim.
 */
import type { WordList } from '#core/symptoms/own-lists.ts';

export const offeredWords = {
	sensations: [
		'numb',
		'pins-and-needles',
		'no-strength',
		'aching',
		'sharp',
		'electric',
		'burning',
		'spreading',
		'throbbing',
		'cramping',
		'heavy',
		'tight',
		'sore-to-touch'
	],
	triggers: [
		'sitting-long',
		'standing-long',
		'walking',
		'bending',
		'lifting',
		'twisting',
		'stairs',
		'getting-up',
		'driving',
		'coughing',
		'lying-on-side',
		'turning-in-bed',
		'crossing-legs',
		'tight-clothes',
		'cold',
		'weather',
		'stress',
		'poor-sleep',
		'no-clear-reason'
	],
	helped: [
		'changing-position',
		'walking',
		'lying-down',
		'rest',
		'heat',
		'cold',
		'bath',
		'stretching',
		'exercises',
		'massage',
		'acupuncture',
		'medicine',
		'pillow',
		'support-belt',
		'loose-clothes',
		'sleep',
		'nothing'
	]
} as const satisfies Record<WordList, readonly string[]>;

/** Ids that stay in the days that hold them and are offered no more: that a list was answered with none says it. */
export const noLongerOffered: readonly string[] = ['nothing'];

export type OfferedWord<List extends WordList> = (typeof offeredWords)[List][number];
