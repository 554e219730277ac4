/**
 * What is asked once and may be edited: it makes some signs more urgent. Ids are permanent.
 * Source: facts, clinical 1.3 and 5.1 (hip replacement or surgery, fracture, late pregnancy).
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
	'fracture'
] as const;
export type AboutId = (typeof aboutIds)[number];

export const aboutAnswers = ['yes', 'no', 'not-sure', 'rather-not-say'] as const;
export type AboutAnswer = (typeof aboutAnswers)[number];

/** `onset`: the day it began, as far as the patient knows. What is absent was not said. */
export interface AboutMe extends Stored {
	readonly id: string;
	readonly answers: { readonly [Id in AboutId]?: AboutAnswer };
	readonly onset?: Day;
}
