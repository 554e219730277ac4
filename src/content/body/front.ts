/** The body from the front, facing the viewer: the patient's left stands at the right of the picture, as on body charts. */
import type { Drawing } from './drawing.ts';
import { figure } from './figure.ts';

export const front = {
	lines: {
		...figure,
		/** From the rim of the pelvis along the top of the groin to the middle. */
		crease: [
			[36.5, 170],
			[31, 178],
			[19, 190],
			[7, 198],
			[0, 200]
		],
		/** Between groin and side of the hip. */
		side: [
			[31, 178],
			[34, 198],
			[36, 220]
		],
		/** Under the groin, from the side to the inside of the thigh. */
		under: [
			[36, 220],
			[26, 217],
			[15, 216],
			[1.5, 214]
		],
		pubis: [
			[7, 198],
			[5, 207],
			[1.5, 214]
		],
		thighOuter: [
			[36, 220],
			[37, 242],
			[35, 264],
			[32, 282.3]
		],
		thighInner: [
			[15, 216],
			[17.4, 238],
			[19, 262],
			[20, 282]
		],
		kneeTop: [
			[38.5, 284],
			[32, 282.3],
			[20, 282],
			[11.5, 284]
		],
		kneeLow: [
			[37.5, 308],
			[31, 311],
			[19, 311],
			[12, 308]
		],
		kneecap: [
			[18, 292],
			[19, 300],
			[25, 303],
			[31, 300],
			[32, 292]
		],
		ankle: [
			[30, 382],
			[24, 384],
			[17.5, 382]
		],
		footOuter: [
			[30, 382],
			[33, 391],
			[39.5, 403]
		],
		footInner: [
			[17.5, 382],
			[15.5, 392],
			[15.5, 405]
		],
		toesTop: [
			[39.5, 403],
			[28, 402.8],
			[15.5, 405]
		],
		toes: [
			[39.5, 403],
			[42, 406.5],
			[40, 410],
			[37, 410],
			[35.5, 412.5],
			[32.5, 412.5],
			[31, 414.5],
			[28, 414.5],
			[26, 416.5],
			[21, 417.5],
			[16, 415],
			[14.8, 410],
			[15.5, 405]
		],
		hairline: [
			[17, 26],
			[15.5, 21],
			[11, 16],
			[4, 15],
			[0, 17]
		],
		eye: [
			[4.5, 30],
			[6.7, 29],
			[9, 30]
		],
		mouth: [
			[0, 45],
			[3.5, 44.2]
		],
		navel: [
			[0, 158],
			[1.6, 160],
			[0, 163]
		],
		toe1: [
			[26, 408],
			[26, 416]
		],
		toe2: [
			[31, 407],
			[31, 414]
		],
		toe3: [
			[35, 406.5],
			[35.4, 412]
		],
		toe4: [
			[38, 406],
			[38.6, 409.5]
		],
		collar: [
			[6, 82],
			[18, 81],
			[32, 79]
		]
	},
	skin: [
		[
			['chin', 0, 1],
			['arm', 0, 23],
			['outer', 0, 4],
			['crease', 0, 3],
			['pubis', 0, 2]
		],
		[['head', 0, 7]]
	],
	dark: [
		[
			['head', 0, 3],
			['hairline', 0, 4]
		]
	],
	strokes: [
		[['collar', 0, 2]],
		[['navel', 0, 2]],
		[['ear', 0, 4]],
		[['eye', 0, 2]],
		[['mouth', 0, 1]],
		[['kneecap', 0, 4]],
		[['toe1', 0, 1]],
		[['toe2', 0, 1]],
		[['toe3', 0, 1]],
		[['toe4', 0, 1]]
	],
	paired: [
		{
			region: 'hip-side',
			border: [
				['crease', 1, 0],
				['outer', 4, 7],
				['under', 0, 0],
				['side', 2, 0]
			]
		},
		{
			region: 'groin',
			border: [
				['crease', 1, 3],
				['pubis', 0, 2],
				['under', 3, 0],
				['side', 2, 0]
			]
		},
		{
			region: 'thigh-outer',
			border: [
				['outer', 7, 10],
				['kneeTop', 0, 1],
				['thighOuter', 3, 0]
			]
		},
		{
			region: 'thigh-front',
			border: [
				['thighOuter', 0, 3],
				['kneeTop', 1, 2],
				['thighInner', 3, 0],
				['under', 2, 0]
			]
		},
		{
			region: 'thigh-inner',
			border: [
				['thighInner', 0, 3],
				['kneeTop', 2, 3],
				['inner', 3, 0],
				['under', 3, 2]
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
			region: 'shin',
			border: [
				['outer', 12, 16],
				['ankle', 0, 2],
				['inner', 9, 5],
				['kneeLow', 3, 0]
			]
		},
		{
			region: 'foot-top',
			border: [
				['footOuter', 0, 2],
				['toesTop', 0, 2],
				['footInner', 2, 0],
				['ankle', 2, 0]
			]
		},
		{
			region: 'toes',
			border: [
				['toes', 0, 12],
				['toesTop', 2, 0]
			]
		}
	],
	middle: [],
	rightHalf: 'left'
} as const satisfies Drawing;
