/** How one sits at a place that is looked at once. Poses are the project's own. */
import type { SetupPlace } from '#core/care/setup.ts';
import type { Movement } from './movement.ts';

/** What does not move: the start is the end. */
function still(pose: Movement['start'], props: Movement['props'], frame: Movement['frame']): Movement {
	return { start: pose, end: pose, still: 'hip', rests: 'at-start', props, frame };
}

const upright = { trunk: 2, neck: 2 } as const;

export const setupPoses: Readonly<Record<SetupPlace, Movement>> = {
	chair: still(
		{
			...upright,
			nearLeg: { hip: 88, knee: 90, ankle: 4 },
			farLeg: { hip: 90, knee: 84, ankle: -4 },
			nearArm: { shoulder: 24, elbow: 44 },
			farArm: { shoulder: 30, elbow: 40 }
		},
		[{ kind: 'chair', at: 2, height: 38 }],
		[-60, 140]
	),
	desk: still(
		{
			...upright,
			nearLeg: { hip: 88, knee: 90, ankle: 4 },
			farLeg: { hip: 90, knee: 84, ankle: -4 },
			nearArm: { shoulder: 22, elbow: 66 },
			farArm: { shoulder: 30, elbow: 60 }
		},
		[
			{ kind: 'chair', at: 2, height: 38 },
			{ kind: 'table', at: 34, height: 62 }
		],
		[-60, 160]
	),
	car: still(
		{
			trunk: -12,
			neck: -2,
			nearLeg: { hip: 92, knee: 66, ankle: -14 },
			farLeg: { hip: 98, knee: 66, ankle: -12 },
			nearArm: { shoulder: 60, elbow: 26 },
			farArm: { shoulder: 64, elbow: 24 }
		},
		[{ kind: 'chair', at: 2, height: 24 }],
		[-70, 170]
	),
	floor: still(
		{
			trunk: -4,
			neck: 4,
			nearLeg: { hip: 118, knee: 76, ankle: 0 },
			farLeg: { hip: 96, knee: 20, ankle: 0 },
			nearArm: { shoulder: 30, elbow: 30 },
			farArm: { shoulder: 30, elbow: 40 }
		},
		[],
		[-70, 190]
	)
};
