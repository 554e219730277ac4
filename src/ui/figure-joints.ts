/** Where the joints of the drawn figure lie in a pose, in space. */
import { armTo } from './figure-arm.ts';
import { holdPoint } from './figure-hold.ts';
import type { ArmJoints, FigureJoints, LegJoints, Vertebra } from './figure-limbs.ts';
import type { FigureLeg, MixedArm, MixedPose } from './figure-pose.ts';
import { between, plus, times, turned, type Frame, type Point } from './figure-space.ts';

const bones = { trunk: 50, neck: 8, head: 24, thigh: 44, shin: 40, shoulder: -5 } as const;
/** From the middle of the body to the joints of either side. */
const half = { hips: 8, shoulders: 15 } as const;
/** The foot: ankle above the sole, heel behind the ankle, ball and toes before it. */
const foot = { height: 8, heel: 7, ball: 11, toes: 19 } as const;

/** Joints with the hip at the middle, before anything stands on the ground; hands on a place do not hold it yet. */
export function hanging(pose: MixedPose, placed?: Point): FigureJoints {
	const hip: Point = [0, 0, 0];
	const spine = spineOf(pose, hip);
	const pelvis = spine[0] as Vertebra;
	const top = spine.at(-1) as Vertebra;
	const looking = nodded(top.frame, pose.neck);
	const chin = plus(top.point, nodded(looking, -4).along, bones.neck);
	const nearLeg = legOf(pose.nearLeg, pelvis.frame, 1);
	const farLeg = legOf(pose.farLeg, pelvis.frame, -1);
	const arm = (angles: MixedArm, side: 1 | -1): ArmJoints => {
		const shoulder = plus(plus(top.point, top.frame.along, bones.shoulder), top.frame.near, side * half.shoulders);
		const free = armTo({ shoulder, thorax: top.frame, side, angles });
		const at = (hold: MixedArm['hold']) =>
			(hold && holdPoint(hold, { nearLeg, farLeg, pelvis, side, placed })) ?? free.hand;
		if (!angles.hold && !angles.to) return free;
		const target = angles.to ? between(at(angles.hold), at(angles.to.hold), angles.to.share) : at(angles.hold);
		return armTo({ shoulder, thorax: top.frame, side, angles, target });
	};
	return {
		hip,
		shoulder: top.point,
		chin,
		crown: plus(chin, looking.along, bones.head),
		spine,
		head: looking,
		nearLeg,
		farLeg,
		nearArm: arm(pose.nearArm, 1),
		farArm: arm(pose.farArm, -1)
	};
}

function spineOf({ trunk, bend = 0, lean = 0 }: MixedPose, hip: Point): Vertebra[] {
	const [up, near] = turned([0, -1, 0], [0, 0, -1], lean);
	const upright: Frame = { along: up, front: [1, 0, 0], near: times(near, -1) };
	const steps = 10;
	const spine: Vertebra[] = [];
	let point = hip;
	for (let step = 0; step <= steps; step++) {
		const share = step / steps;
		const frame = nodded(upright, trunk + bend * share);
		if (step > 0) point = plus(point, nodded(upright, trunk + bend * (share - 0.5 / steps)).along, bones.trunk / steps);
		spine.push({ share, point, frame });
	}
	return spine;
}

/** A frame leant to its own front. */
function nodded({ along, front, near }: Frame, degrees: number): Frame {
	const [leant, before] = turned(along, front, degrees);
	return { along: leant, front: before, near };
}

function legOf({ hip, knee, ankle, toes = 0, out = 0, turn = 0 }: FigureLeg, pelvis: Frame, side: 1 | -1): LegJoints {
	const outwards = times(pelvis.near, side);
	const [down, before] = turned(times(pelvis.along, -1), pelvis.front, hip);
	const [along, aside] = turned(down, outwards, out);
	const [front, flank] = turned(before, aside, turn);
	const near = times(flank, side);
	const thigh: Frame = { along, front, near };
	const [lower, lowerFront] = turned(along, front, -knee);
	const shin: Frame = { along: lower, front: lowerFront, near };
	const [under, sole] = turned(lower, lowerFront, ankle);
	const [, toeward] = turned(under, sole, toes);
	const joint = times(outwards, half.hips);
	const kneePoint = plus(joint, along, bones.thigh);
	const anklePoint = plus(kneePoint, lower, bones.shin);
	const ground = plus(anklePoint, under, foot.height);
	const ball = plus(ground, sole, foot.ball);
	return {
		hip: joint,
		knee: kneePoint,
		ankle: anklePoint,
		heel: plus(ground, sole, -foot.heel),
		ball,
		tip: plus(ball, toeward, foot.toes - foot.ball),
		thigh,
		shin,
		sole: { along: sole, front: times(under, -1), near }
	};
}
