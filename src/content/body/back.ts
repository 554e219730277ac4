/** The body from behind: the patient's left stands at the left of the picture. */
import type { Drawing } from './drawing.ts';
import { figure } from './figure.ts';

export const back = {
	lines: {
		...figure,
		/** Top of the low back, across. */
		waist: [
			[34, 144],
			[12, 145],
			[0, 145]
		],
		backLine: [
			[12, 145],
			[12.5, 158],
			[15, 171]
		],
		/** Rim of the pelvis from the side to the sacrum. */
		rim: [
			[39, 177],
			[26, 171],
			[15, 171]
		],
		rimMiddle: [
			[15, 171],
			[0, 174]
		],
		sacrumSide: [
			[15, 171],
			[13, 187],
			[0, 203]
		],
		side: [
			[39, 177],
			[38, 198],
			[39.5, 221]
		],
		/** Fold under the buttock. */
		fold: [
			[39.5, 221],
			[29, 221.5],
			[14, 221],
			[1.5, 214]
		],
		cleft: [
			[0, 203],
			[0.3, 208],
			[1.5, 214]
		],
		outerFold: [
			[47.5, 220],
			[43.5, 220.5],
			[39.5, 221]
		],
		thighOuter: [
			[36, 221.3],
			[36, 244],
			[34.5, 264],
			[32, 282.3]
		],
		kneeTop: [
			[38.5, 284],
			[32, 282.3],
			[19, 282],
			[11.5, 284]
		],
		kneeLow: [
			[37.5, 308],
			[31, 310],
			[19, 310],
			[12, 308]
		],
		crook: [
			[16, 296],
			[25, 298.5],
			[34, 296]
		],
		ankle: [
			[30, 382],
			[24, 384],
			[17.5, 382]
		],
		heel: [
			[30, 382],
			[32, 394],
			[38, 404],
			[36, 409],
			[29, 408],
			[26, 411],
			[20, 411],
			[16.5, 406],
			[16.5, 394],
			[17.5, 382]
		],
		hairline: [
			[17, 34],
			[14, 42],
			[7, 47],
			[0, 48]
		],
		spine: [
			[0, 70],
			[0, 105],
			[0, 140]
		],
		blade: [
			[14, 94],
			[15, 108],
			[24, 118],
			[32, 108]
		],
		muscle: [
			[16, 336],
			[20, 350],
			[25, 342],
			[31, 350],
			[35, 336]
		]
	},
	skin: [
		[
			['chin', 0, 1],
			['arm', 0, 23],
			['outer', 0, 2],
			['waist', 0, 2]
		],
		[['head', 0, 7]]
	],
	dark: [
		[
			['head', 0, 4],
			['hairline', 0, 3]
		]
	],
	strokes: [[['ear', 0, 4]], [['spine', 0, 2]], [['blade', 0, 3]], [['crook', 0, 2]]],
	paired: [
		{
			region: 'low-back',
			border: [
				['waist', 1, 0],
				['outer', 2, 4],
				['rim', 0, 2],
				['backLine', 2, 0]
			]
		},
		{
			region: 'hip-side',
			border: [
				['outer', 4, 7],
				['outerFold', 0, 2],
				['side', 2, 0]
			]
		},
		{
			region: 'buttock',
			border: [
				['rim', 2, 0],
				['side', 0, 2],
				['fold', 0, 3],
				['cleft', 2, 0],
				['sacrumSide', 2, 0]
			]
		},
		{
			region: 'thigh-outer',
			border: [
				['outer', 7, 10],
				['kneeTop', 0, 1],
				['thighOuter', 3, 0],
				['outerFold', 2, 0]
			]
		},
		{
			region: 'thigh-back',
			border: [
				['thighOuter', 0, 3],
				['kneeTop', 1, 3],
				['inner', 3, 0],
				['fold', 3, 1]
			]
		},
		{
			region: 'knee',
			border: [
				['outer', 10, 12],
				['kneeLow', 0, 3],
				['inner', 5, 3],
				['kneeTop', 3, 0]
			]
		},
		{
			region: 'calf',
			border: [
				['outer', 12, 16],
				['ankle', 0, 2],
				['inner', 9, 5],
				['kneeLow', 3, 0]
			]
		},
		{
			region: 'sole',
			border: [
				['heel', 0, 9],
				['ankle', 2, 0]
			]
		}
	],
	middle: [
		{
			region: 'low-back',
			edge: [
				['waist', 2, 1],
				['backLine', 0, 2],
				['rimMiddle', 0, 1]
			]
		},
		{
			region: 'sacrum',
			edge: [
				['rimMiddle', 1, 0],
				['sacrumSide', 0, 2]
			]
		}
	],
	rightHalf: 'right'
} as const satisfies Drawing;
