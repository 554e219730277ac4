/** Routines lying on the back. Poses are the project's own. */
import type { Movement, Pose } from './movement.ts';
import type { RoutineMovement } from './routine-movement.ts';

const footFlat = { hip: 48.3, knee: 125.3, ankle: -14.7 } as const;
const armsBeside = { shoulder: -2, elbow: 4, out: 14 } as const;

export const kneesUp: Pose = {
	trunk: -91.7,
	neck: 6,
	nearLeg: footFlat,
	farLeg: footFlat,
	nearArm: armsBeside,
	farArm: armsBeside
};

const mat = { kind: 'mat', from: -96, to: 74, half: 32 } as const;
const lying = { still: 'shoulder', rests: 'at-end', strideMs: 2400 } as const;
const fromAbove = { round: 0, down: 38 } as const;

export const piriformis: RoutineMovement = {
	...lying,
	start: {
		...kneesUp,
		nearLeg: { hip: 98, knee: 92, ankle: 0, out: -6 },
		farArm: { shoulder: 60, elbow: 40, hold: { on: 'near-thigh', share: 0.96, face: 'outside' } }
	},
	end: {
		...kneesUp,
		nearLeg: { hip: 122, knee: 96, ankle: 0, out: -30, turn: 12 },
		farArm: { shoulder: 60, elbow: 40, hold: { on: 'near-thigh', share: 0.96, face: 'outside' } }
	},
	props: [mat],
	frame: [-40, 150, 96, 30],
	view: fromAbove,
	order: ['farLeg', 'body', 'nearLeg', 'farArm', 'nearArm'],
	tint: ['buttock']
};

export const figure4Lying: RoutineMovement = {
	...lying,
	start: { ...kneesUp, nearLeg: { hip: 80, knee: 104, ankle: 0, out: 36, turn: 62 } },
	end: {
		...kneesUp,
		nearLeg: { hip: 104, knee: 104, ankle: 0, out: 40, turn: 66 },
		farLeg: { hip: 92, knee: 100, ankle: 0 },
		nearArm: { shoulder: 60, elbow: 40, hold: { on: 'far-thigh', share: 0.6, face: 'back' } },
		farArm: { shoulder: 60, elbow: 40, hold: { on: 'far-thigh', share: 0.6, face: 'back' } }
	},
	props: [mat],
	frame: [-40, 150, 96, 30],
	view: { round: 30, down: 34 },
	order: ['farArm', 'farLeg', 'body', 'nearArm', 'nearLeg'],
	tint: ['buttock']
};

export const kneeToChest: RoutineMovement = {
	...lying,
	start: kneesUp,
	end: {
		...kneesUp,
		nearLeg: { hip: 134, knee: 128, ankle: 0 },
		nearArm: { shoulder: 40, elbow: 40, hold: { on: 'near-shin', share: 0.2 } },
		farArm: { shoulder: 40, elbow: 40, hold: { on: 'near-shin', share: 0.34 } }
	},
	props: [mat],
	frame: [-40, 150, 96, 8],
	tint: ['low-back', 'buttock']
};

export const pelvicTilt: RoutineMovement = {
	...lying,
	start: { ...kneesUp, trunk: -84, bend: -15 },
	end: { ...kneesUp, trunk: -97, bend: 10 },
	props: [mat],
	frame: [-40, 150, 70, 8],
	tint: ['low-back']
};

export const bridge: RoutineMovement = {
	...lying,
	start: kneesUp,
	end: {
		...kneesUp,
		trunk: -118,
		neck: 34,
		nearLeg: { hip: 4, knee: 112, ankle: -14 },
		farLeg: { hip: 4, knee: 112, ankle: -14 }
	},
	props: [mat],
	frame: [-40, 150, 80, 8],
	tint: ['buttock']
};

/** Firm pillows under the knees. */
export const backSleeper: Movement = {
	...lying,
	rests: 'at-start',
	start: kneesUp,
	end: kneesUp,
	props: [mat],
	frame: [-40, 150, 70, 8]
};
