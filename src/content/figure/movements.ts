/** What the figure shows: the three tests of the strength check. Poses are the project's own. */
import type { Movement } from './movement.ts';

const still = { trunk: 3, neck: 4 } as const;

export const movements = {
	heels: {
		start: {
			trunk: -4,
			neck: 2,
			nearLeg: { hip: 14, knee: 4, ankle: 24 },
			farLeg: { hip: -12, knee: 6, ankle: 38 },
			nearArm: { shoulder: -22, elbow: 16 },
			farArm: { shoulder: 6, elbow: 54 }
		},
		end: {
			trunk: -4,
			neck: 2,
			nearLeg: { hip: -12, knee: 6, ankle: 38 },
			farLeg: { hip: 14, knee: 4, ankle: 24 },
			nearArm: { shoulder: 16, elbow: 22 },
			farArm: { shoulder: -2, elbow: 63 }
		},
		still: 'hip',
		rests: 'at-start',
		props: [{ kind: 'rail', from: -70, to: 70, height: 92 }],
		frame: [-62, 124]
	},
	toes: {
		start: {
			...still,
			nearLeg: { hip: 20, knee: 8, ankle: -48, toes: 36 },
			farLeg: { hip: -8, knee: 10, ankle: -34, toes: 52 },
			nearArm: { shoulder: -18, elbow: 14 },
			farArm: { shoulder: 13, elbow: 49 }
		},
		end: {
			...still,
			nearLeg: { hip: -8, knee: 10, ankle: -34, toes: 52 },
			farLeg: { hip: 20, knee: 8, ankle: -48, toes: 36 },
			nearArm: { shoulder: 20, elbow: 18 },
			farArm: { shoulder: 4, elbow: 59 }
		},
		still: 'hip',
		rests: 'at-start',
		props: [{ kind: 'rail', from: -70, to: 70, height: 92 }],
		frame: [-62, 124]
	},
	chair: {
		start: {
			trunk: 24,
			neck: 2,
			nearLeg: { hip: 112, knee: 98, ankle: 8 },
			farLeg: { hip: 108, knee: 40, ankle: 4 },
			nearArm: { shoulder: 40, elbow: 34 },
			farArm: { shoulder: 84, elbow: 60 }
		},
		end: {
			trunk: 4,
			neck: 4,
			nearLeg: { hip: 6, knee: 3, ankle: 0 },
			farLeg: { hip: 42, knee: 62, ankle: 0 },
			nearArm: { shoulder: -6, elbow: 14 },
			farArm: { shoulder: 3, elbow: 66 }
		},
		still: 'near-foot',
		rests: 'at-end',
		props: [
			{ kind: 'chair', at: -46, height: 39 },
			{ kind: 'table', at: 26, height: 92 }
		],
		frame: [-78, 156]
	}
} as const satisfies Record<string, Movement>;

export type MovementId = keyof typeof movements;
