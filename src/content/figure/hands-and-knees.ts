/** Routines on hands and knees, on one knee, and face down. Poses are the project's own. */
import type { Pose } from './movement.ts';
import type { RoutineMovement } from './routine-movement.ts';

const kneeling = { hip: 78, knee: 84, ankle: -78 } as const;
const handDown = { shoulder: 80, elbow: 4, hold: { on: 'place', x: 56, height: 2.5 } } as const;

const onAllFours: Pose = {
	trunk: 78,
	neck: -8,
	nearLeg: kneeling,
	farLeg: kneeling,
	nearArm: handDown,
	farArm: handDown
};

const mat = { kind: 'mat', from: -60, to: 84, half: 30 } as const;

export const birdDog: RoutineMovement = {
	start: onAllFours,
	end: {
		...onAllFours,
		nearLeg: { hip: -8, knee: 4, ankle: 0 },
		farArm: { shoulder: 168, elbow: 4 }
	},
	still: 'hip',
	rests: 'at-end',
	props: [mat],
	frame: [-110, 250, 90, 8],
	strideMs: 2000,
	tint: ['low-back', 'buttock']
};

export const catCow: RoutineMovement = {
	start: { ...onAllFours, trunk: 100, bend: -40, neck: -30 },
	end: { ...onAllFours, trunk: 44, bend: 74, neck: 24 },
	still: 'near-knee',
	rests: 'at-end',
	props: [mat],
	frame: [-60, 160, 96, 8],
	strideMs: 3000,
	tint: ['back']
};

export const halfKneel: RoutineMovement = {
	start: {
		trunk: 2,
		neck: 2,
		nearLeg: { hip: 0, knee: 90, ankle: -70 },
		farLeg: { hip: 88, knee: 90, ankle: 4 },
		nearArm: { shoulder: 0, elbow: 10 },
		farArm: { shoulder: 40, elbow: 40, hold: { on: 'far-thigh', share: 0.8 } }
	},
	end: {
		trunk: 0,
		neck: 2,
		nearLeg: { hip: -24, knee: 70, ankle: -70 },
		farLeg: { hip: 100, knee: 118, ankle: 24 },
		nearArm: { shoulder: 0, elbow: 10 },
		farArm: { shoulder: 40, elbow: 40, hold: { on: 'far-thigh', share: 0.8 } }
	},
	still: 'near-knee',
	rests: 'at-end',
	props: [],
	frame: [-70, 160, 150, 8],
	strideMs: 2400,
	tint: ['front-of-hip']
};

export const pressUp: RoutineMovement = {
	start: {
		trunk: 84,
		bend: -30,
		neck: -20,
		nearLeg: { hip: 0, knee: 0, ankle: -80 },
		farLeg: { hip: 0, knee: 0, ankle: -80 },
		nearArm: { shoulder: 60, elbow: 90 },
		farArm: { shoulder: 60, elbow: 90 }
	},
	end: {
		trunk: 80,
		bend: -50,
		neck: -10,
		nearLeg: { hip: -8, knee: 0, ankle: -80 },
		farLeg: { hip: -8, knee: 0, ankle: -80 },
		nearArm: { shoulder: 40, elbow: 4, hold: { on: 'place', x: 56, height: 2.5 } },
		farArm: { shoulder: 40, elbow: 4, hold: { on: 'place', x: 56, height: 2.5 } }
	},
	still: 'hip',
	rests: 'at-start',
	props: [{ kind: 'mat', from: -110, to: 84, half: 30 }],
	frame: [-110, 200, 90, 8],
	strideMs: 2600,
	tint: ['low-back']
};
