/** Routines lying on the side, the leg in view on top. Poses are the project's own. */
import type { Pose } from './movement.ts';
import type { RoutineMovement } from './routine-movement.ts';

const bentLeg = { hip: 46, knee: 84, ankle: 0 } as const;

const curled: Pose = {
	trunk: 0,
	lean: 90,
	neck: 4,
	nearLeg: bentLeg,
	farLeg: bentLeg,
	nearArm: { shoulder: 62, elbow: 40 },
	farArm: { shoulder: 110, elbow: 90 }
};

const mat = { kind: 'mat', from: -100, to: 96, half: 40, across: true } as const;
const pillow = { kind: 'cushion', at: [4, 6, -66], size: [26, 10, 26] } as const;
const lying = { still: 'hip', strideMs: 2000, frame: [-100, 200, 80, 50] } as const;

export const clamshell: RoutineMovement = {
	...lying,
	rests: 'at-end',
	start: curled,
	end: { ...curled, nearLeg: { ...bentLeg, out: 30, turn: 30 } },
	props: [mat, pillow],
	view: { round: 90, down: 22 },
	tint: ['outer-hip']
};

export const femoralSlider: RoutineMovement = {
	...lying,
	rests: 'at-end',
	start: { ...curled, nearLeg: { hip: 0, knee: 20, ankle: 0 }, farLeg: { hip: 40, knee: 50, ankle: 0 }, neck: 30 },
	end: { ...curled, nearLeg: { hip: -8, knee: 100, ankle: 0 }, farLeg: { hip: 40, knee: 50, ankle: 0 }, neck: -14 },
	props: [mat, pillow],
	view: { round: 90, down: 62 },
	tint: ['front-of-thigh']
};

export const sideSleeper: RoutineMovement = {
	...lying,
	rests: 'at-start',
	start: curled,
	end: curled,
	props: [mat, pillow, { kind: 'cushion', at: [30, 20, 20], size: [24, 10, 30], over: 'farLeg' }],
	view: { round: 90, down: 30 },
	tint: []
};
