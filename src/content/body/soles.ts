/** The soles of someone lying on the back, feet towards the viewer: the patient's left stands at the right of the picture. */
import type { Drawing } from './drawing.ts';

export const soles = {
	lines: {
		edge: [
			[12, 38],
			[13, 50],
			[18, 64],
			[17, 78],
			[15, 90],
			[19, 101],
			[28, 105],
			[37, 101],
			[41, 90],
			[43, 76],
			[48, 58],
			[51.5, 44],
			[50, 34]
		],
		ball: [
			[50, 34],
			[43, 28.5],
			[34, 26],
			[24, 27],
			[12, 38]
		],
		toes: [
			[12, 38],
			[8, 27],
			[8.5, 14],
			[14.5, 7],
			[21, 11],
			[23.5, 20],
			[24, 13],
			[28, 9],
			[32, 12.5],
			[33, 20],
			[34.5, 14],
			[38.5, 12.5],
			[41, 17],
			[41, 23],
			[43.5, 18.5],
			[47, 19],
			[48, 24],
			[46.8, 28],
			[50, 26],
			[52.8, 28.5],
			[52.5, 33],
			[50, 34]
		],
		arch: [
			[20, 44],
			[30, 40],
			[42, 44]
		],
		heel: [
			[21, 92],
			[28, 87],
			[35.5, 92]
		]
	},
	skin: [],
	dark: [],
	strokes: [[['arch', 0, 2]], [['heel', 0, 2]]],
	paired: [
		{
			region: 'sole',
			border: [
				['edge', 0, 12],
				['ball', 0, 4]
			]
		},
		{
			region: 'toes',
			border: [
				['toes', 0, 21],
				['ball', 0, 4]
			]
		}
	],
	middle: [],
	rightHalf: 'left'
} as const satisfies Drawing;
