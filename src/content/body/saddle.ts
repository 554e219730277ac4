/** The hips from behind, close, with the part that a bicycle saddle touches: plain, and found at once. */
import type { Drawing } from './drawing.ts';

export const saddle = {
	lines: {
		hips: [
			[0, -14],
			[34, -14],
			[37, 0],
			[44, 18],
			[53, 37],
			[57, 57],
			[55, 80],
			[51.5, 104],
			[49.5, 117],
			[47, 130],
			[7, 130],
			[5.5, 112],
			[2.5, 97],
			[0, 90]
		],
		cleft: [
			[0, 10],
			[0, 22],
			[0, 38]
		],
		fold: [
			[27, 75],
			[36, 75],
			[46, 68]
		],
		saddle: [
			[0, 38],
			[6.5, 41],
			[11.5, 50],
			[18, 61],
			[24.5, 72],
			[26.5, 81],
			[22, 88.5],
			[12, 91.5],
			[0, 92]
		]
	},
	skin: [
		[
			['hips', 0, 1],
			['hips', 1, 9],
			['hips', 9, 10],
			['hips', 10, 13]
		]
	],
	dark: [],
	strokes: [[['cleft', 0, 2]], [['fold', 0, 2]]],
	paired: [],
	middle: [{ region: 'saddle', edge: [['saddle', 0, 8]] }],
	rightHalf: 'right'
} as const satisfies Drawing;
