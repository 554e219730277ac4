/**
 * What is asked once and may be edited: it makes some signs more urgent. Ids are permanent.
 * Source: facts, clinical 1.3, 5.1, 5.2 (what keeps a routine from being started unaided) and 5.4 (what heat and cold wait for).
 */
import type { Stored } from '../stored.ts';
import type { Day } from '../time.ts';

export const aboutIds = [
	'cancer',
	'steroids-or-immune',
	'diabetes-or-neuropathy',
	'blood-thinners',
	'osteoporosis',
	'pregnant',
	'late-pregnancy',
	'pacemaker',
	'heart-valve',
	'iv-drugs',
	'surgery-or-long-rest',
	'hip-replacement',
	'fracture',
	'hip-inflammation',
	'spinal-stenosis',
	'slipped-vertebra',
	'poor-circulation',
	'heart-disease'
] as const;
export type AboutId = (typeof aboutIds)[number];

export const aboutAnswers = ['yes', 'no', 'not-sure', 'rather-not-say'] as const;
export type AboutAnswer = (typeof aboutAnswers)[number];

/** There is one: its id never changes, so that two devices write the same thing. */
export const aboutMeId = 'about-me';

/** What is absent was not said. The texts are the patient's own, for the card to show. */
export interface AboutMe extends Stored {
	readonly id: string;
	readonly answers: { readonly [Id in AboutId]?: AboutAnswer };
	/** The day it began, as far as the patient knows. */
	readonly onset?: Day;
	readonly name?: string;
	readonly born?: Day;
	/** Known illnesses, in own words. */
	readonly conditions?: string;
	readonly allergies?: string;
	/** Home address in the language of the place, and how it is read in Latin letters. */
	readonly address?: { readonly local?: string; readonly reading?: string };
	/** Who is to be told. */
	readonly contact?: { readonly name?: string; readonly phone?: string };
}
