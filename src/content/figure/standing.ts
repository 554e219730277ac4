/** Routines on one's feet. Poses are the project's own. */
import { movements } from './movements.ts';
import type { RoutineMovement } from './routine-movement.ts';

export const heelsAndToes: RoutineMovement = {
	...movements.heels,
	tint: ['front-of-shin'],
	also: [movements.toes]
};

export const easyWalk: RoutineMovement = {
	start: {
		trunk: 3,
		neck: 2,
		nearLeg: { hip: 24, knee: 6, ankle: 12 },
		farLeg: { hip: -16, knee: 20, ankle: -6, toes: 20 },
		nearArm: { shoulder: -22, elbow: 14 },
		farArm: { shoulder: 24, elbow: 20 }
	},
	end: {
		trunk: 3,
		neck: 2,
		nearLeg: { hip: -16, knee: 20, ankle: -6, toes: 20 },
		farLeg: { hip: 24, knee: 6, ankle: 12 },
		nearArm: { shoulder: 24, elbow: 20 },
		farArm: { shoulder: -22, elbow: 14 }
	},
	still: 'hip',
	rests: 'at-start',
	props: [],
	frame: [-62, 124],
	tint: []
};

export const looserBelt: RoutineMovement = {
	start: {
		trunk: 0,
		neck: 18,
		nearLeg: { hip: 3, knee: 2, ankle: -1 },
		farLeg: { hip: -3, knee: 2, ankle: 3 },
		nearArm: { shoulder: -10, elbow: 60, hold: { on: 'waist', share: 0.12 } },
		farArm: { shoulder: -10, elbow: 60, hold: { on: 'waist', share: 0.12 } }
	},
	end: {
		trunk: 0,
		neck: 18,
		nearLeg: { hip: 3, knee: 2, ankle: -1 },
		farLeg: { hip: -3, knee: 2, ankle: 3 },
		nearArm: { shoulder: -10, elbow: 60, hold: { on: 'waist', share: 0.12 } },
		farArm: { shoulder: -10, elbow: 60, hold: { on: 'waist', share: 0.12 } }
	},
	still: 'hip',
	rests: 'at-start',
	props: [],
	frame: [-62, 124],
	view: { round: 40, down: 0 },
	strideMs: 1600,
	tint: ['outer-thigh']
};
