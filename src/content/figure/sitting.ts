/** Routines on a chair. Poses are the project's own. */
import type { Pose } from './movement.ts';
import type { RoutineMovement } from './routine-movement.ts';

const footDown = { hip: 90, knee: 90, ankle: 0 } as const;

const upright: Pose = {
	trunk: 0,
	neck: 2,
	nearLeg: footDown,
	farLeg: footDown,
	nearArm: { shoulder: 30, elbow: 30, hold: { on: 'near-thigh', share: 0.6 } },
	farArm: { shoulder: 30, elbow: 30, hold: { on: 'far-thigh', share: 0.6 } }
};

const chair = { kind: 'chair', at: 2, height: 38 } as const;
const seated = { still: 'hip', rests: 'at-end', props: [chair], strideMs: 1800 } as const;

export const figure4Sitting: RoutineMovement = {
	...seated,
	start: { ...upright, nearLeg: { hip: 88, knee: 92, ankle: 0, out: 34, turn: 66 } },
	end: {
		...upright,
		trunk: 34,
		nearLeg: { hip: 122, knee: 92, ankle: 0, out: 34, turn: 66 },
		farLeg: { ...footDown, hip: 124 }
	},
	view: { round: 40, down: 10 },
	frame: [-70, 150, 150, 20],
	tint: ['buttock']
};

export const sciaticSlider: RoutineMovement = {
	...seated,
	start: { ...upright, neck: 34, bend: 12 },
	end: { ...upright, neck: -24, nearLeg: { hip: 92, knee: 6, ankle: 4 } },
	frame: [-50, 160, 150, 8],
	tint: ['back-of-thigh']
};

export const bendForward: RoutineMovement = {
	...seated,
	start: upright,
	end: {
		...upright,
		trunk: 64,
		bend: 34,
		neck: 10,
		nearLeg: { ...footDown, hip: 154 },
		farLeg: { ...footDown, hip: 154 },
		nearArm: { shoulder: 60, elbow: 20, hold: { on: 'near-shin', share: 0.7 } },
		farArm: { shoulder: 60, elbow: 20, hold: { on: 'far-shin', share: 0.7 } }
	},
	frame: [-50, 150, 150, 8],
	tint: ['back']
};
