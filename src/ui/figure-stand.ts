/** The drawn figure on the ground: its lowest skin touches it, and what stays still lies at 0 from side to side. */
import { hanging } from './figure-joints.ts';
import type { ArmJoints, FigureJoints, LegJoints } from './figure-limbs.ts';
import type { FigureArm, MixedPose } from './figure-pose.ts';
import { plus, type Frame, type Point } from './figure-space.ts';

/** What stays in place from side to side while the figure moves. */
export type Still = 'hip' | 'near-foot' | 'far-foot' | 'shoulder' | 'near-knee';

/** How far the skin lies from the middle of a part: to its front, its back, and either side. */
const skins = {
	pelvis: { front: 10, back: 13, aside: 15 },
	chest: { front: 11, back: 11.5, aside: 16 },
	head: { front: 10, back: 11, aside: 8 },
	knee: 6,
	ankle: 4,
	elbow: 4.5,
	hand: 2.5
} as const;

/** Where every joint lies. */
export function jointsOf(pose: MixedPose, still: Still): FigureJoints {
	const loose = hanging(pose);
	const down = Math.max(...skinOf(loose, pose).map(([, y]) => y));
	const aside = stillPoint(loose, still)[0];
	const placed: Point = [-aside, -down, 0];
	return moved(hanging(pose, placed), placed);
}

function stillPoint({ hip, shoulder, nearLeg, farLeg }: FigureJoints, still: Still): Point {
	switch (still) {
		case 'hip':
			return hip;
		case 'shoulder':
			return shoulder;
		case 'near-foot':
			return nearLeg.ankle;
		case 'far-foot':
			return farLeg.ankle;
		case 'near-knee':
			return nearLeg.knee;
	}
}

/** The lowest point of the skin of each part that may lie on the ground. */
export function skinOf(joints: FigureJoints, pose?: Pick<MixedPose, 'nearArm' | 'farArm'>): Point[] {
	const { spine, hip, shoulder, chin, crown, head, nearLeg, farLeg } = joints;
	const [pelvis, chest] = [spine[0]?.frame ?? head, spine.at(-1)?.frame ?? head];
	const legs = [nearLeg, farLeg].flatMap(({ knee, ankle, heel, ball, tip }) => [
		below(knee, skins.knee),
		below(ankle, skins.ankle),
		heel,
		ball,
		tip
	]);
	const arms = [arm(joints.nearArm, pose?.nearArm), arm(joints.farArm, pose?.farArm)].flat();
	return [
		flank(hip, pelvis, skins.pelvis),
		flank(shoulder, chest, skins.chest),
		flank(plus(chin, head.along, 9), head, skins.head),
		below(crown, 0),
		...legs,
		...arms
	];
}

/** A hand that is told where to be does not carry the body there. */
function arm({ elbow, hand }: ArmJoints, angles: FigureArm | undefined): Point[] {
	return angles?.hold?.on === 'place' ? [] : [below(elbow, skins.elbow), below(hand, skins.hand)];
}

function below(point: Point, by: number): Point {
	return plus(point, [0, 1, 0], by);
}

function flank(point: Point, { front, near }: Frame, skin: { front: number; back: number; aside: number }): Point {
	const deep = front[1] * (front[1] > 0 ? skin.front : skin.back);
	return below(point, Math.hypot(deep, near[1] * skin.aside));
}

function moved(joints: FigureJoints, by: Point): FigureJoints {
	const leg = (limb: LegJoints): LegJoints => ({
		...limb,
		hip: plus(limb.hip, by),
		knee: plus(limb.knee, by),
		ankle: plus(limb.ankle, by),
		heel: plus(limb.heel, by),
		ball: plus(limb.ball, by),
		tip: plus(limb.tip, by)
	});
	const arm = (limb: ArmJoints): ArmJoints => ({
		...limb,
		shoulder: plus(limb.shoulder, by),
		elbow: plus(limb.elbow, by),
		wrist: plus(limb.wrist, by),
		hand: plus(limb.hand, by)
	});
	return {
		hip: plus(joints.hip, by),
		shoulder: plus(joints.shoulder, by),
		chin: plus(joints.chin, by),
		crown: plus(joints.crown, by),
		spine: joints.spine.map((each) => ({ ...each, point: plus(each.point, by) })),
		head: joints.head,
		nearLeg: leg(joints.nearLeg),
		farLeg: leg(joints.farLeg),
		nearArm: arm(joints.nearArm),
		farArm: arm(joints.farArm)
	};
}
