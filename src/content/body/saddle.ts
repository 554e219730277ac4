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
			[51, 104],
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
			[6, 41],
			[11, 50],
			[18, 62],
			[25, 73],
			[26, 83],
			[19, 91],
			[9, 92],
			[0, 92]
		]
	},
	skin: [
		[
			['hips', 0, 1],
			['hips', 1, 8],
			['hips', 8, 9],
			['hips', 9, 12]
		]
	],
	dark: [],
	strokes: [[['cleft', 0, 2]], [['fold', 0, 2]]],
	paired: [],
	middle: [{ region: 'saddle', edge: [['saddle', 0, 8]] }],
	rightHalf: 'right'
} as const satisfies Drawing;
