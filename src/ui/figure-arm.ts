/** An arm of the drawn figure: hanging by its angles, or with its hand where it has to be. */
import type { ArmJoints } from './figure-limbs.ts';
import type { FigureArm } from './figure-pose.ts';
import { dot, lengthOf, minus, plus, times, turned, unit, type Frame, type Point } from './figure-space.ts';

const bones = { arm: 29, forearm: 25, hand: 10 } as const;
/** The hand goes on a little in front of the forearm. */
const handTurn = 8;
/** From the elbow to the middle of the palm. */
const reach = bones.forearm + 6;

interface Asked {
	readonly shoulder: Point;
	readonly thorax: Frame;
	readonly side: 1 | -1;
	readonly angles: FigureArm;
	readonly target?: Point;
}

export function armTo({ shoulder, thorax, side, angles, target }: Asked): ArmJoints {
	const outwards = times(thorax.near, side);
	const [down, before] = turned(times(thorax.along, -1), thorax.front, angles.shoulder);
	const [along, aside] = turned(down, outwards, angles.out ?? 0);
	const near = times(aside, side);
	if (!target) {
		const [lower, lowerFront] = turned(along, before, angles.elbow);
		return joined(shoulder, { along, front: before, near }, { along: lower, front: lowerFront, near });
	}
	const way = unit(minus(target, shoulder));
	// Never quite straight, so that the elbow's side stays known.
	const far = Math.min(lengthOf(minus(target, shoulder)), (bones.arm + reach) * 0.995);
	const share = (bones.arm ** 2 + far ** 2 - reach ** 2) / (2 * far * bones.arm);
	const open = Math.acos(Math.max(-1, Math.min(1, share)));
	// The elbow lies on the side to which the upper arm would hang by its angles.
	const aim = plus(along, before, -0.2);
	const pole = unit(minus(aim, times(way, dot(aim, way))));
	const upperAlong = plus(times(way, Math.cos(open)), pole, Math.sin(open));
	const elbow = plus(shoulder, upperAlong, bones.arm);
	const lowerAlong = unit(minus(plus(shoulder, way, far), elbow));
	const upper = framed(upperAlong, lowerAlong, near);
	return joined(shoulder, upper, framed(lowerAlong, minus(lowerAlong, upperAlong), near));
}

/** The front of an arm's part lies to where the elbow bends. */
function framed(along: Point, towards: Point, near: Point): Frame {
	const front = unit(minus(towards, times(along, dot(towards, along))));
	return { along, front, near };
}

function joined(shoulder: Point, upper: Frame, lower: Frame): ArmJoints {
	const elbow = plus(shoulder, upper.along, bones.arm);
	const wrist = plus(elbow, lower.along, bones.forearm);
	const [along] = turned(lower.along, lower.front, handTurn);
	return { shoulder, elbow, wrist, hand: plus(wrist, along, bones.hand), upper, lower };
}
