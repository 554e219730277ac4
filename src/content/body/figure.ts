/**
 * The outline of the one figure that everything is drawn on: an adult of no particular sex or age, feet a little apart,
 * arms away from the hips. Points are the project's own, drawn by hand.
 */
import type { Line } from './drawing.ts';

export const figure = {
	head: [
		[0, 5],
		[9, 6.5],
		[15.5, 14],
		[17, 26],
		[17, 34],
		[14, 45],
		[8, 53],
		[0, 56]
	],
	ear: [
		[17.2, 27],
		[19.6, 26],
		[20, 31],
		[18.5, 36.5],
		[16.6, 36]
	],
	/** Neck, shoulder, outside of the arm, hand, inside of the arm, armpit. */
	arm: [
		[8.5, 52],
		[9, 66],
		[15, 73],
		[33, 79],
		[46, 86],
		[53, 99],
		[56, 120],
		[59, 142],
		[63, 160],
		[67, 182],
		[69.5, 197],
		[73.5, 208],
		[74, 221],
		[70.5, 233],
		[65.5, 234],
		[62.5, 222],
		[59.5, 223],
		[57.5, 220],
		[58, 208],
		[60.5, 197],
		[55, 178],
		[51, 158],
		[47.5, 142],
		[42.5, 122],
		[39, 104]
	],
	/** Armpit, waist, hip, outside of the leg down to the ankle. */
	outer: [
		[39, 104],
		[37.5, 124],
		[34, 144],
		[33.5, 156],
		[36.5, 170],
		[41.5, 184],
		[46, 202],
		[47.5, 220],
		[45.5, 246],
		[41, 272],
		[38.5, 284],
		[37.5, 296],
		[37.5, 308],
		[39.5, 326],
		[37.5, 346],
		[32.5, 366],
		[30, 382]
	],
	/** Between the legs, down to the ankle. */
	inner: [
		[1.5, 214],
		[4, 232],
		[8.5, 258],
		[11.5, 284],
		[13, 296],
		[12, 308],
		[10, 326],
		[12, 346],
		[16, 366],
		[17.5, 382]
	],
	chin: [
		[0, 52],
		[8.5, 52]
	]
} as const satisfies Record<string, Line>;
