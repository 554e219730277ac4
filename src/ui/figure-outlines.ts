/** The one drawn figure: its outlines, part by part, where its joints lie. */
import type { ArmJoints, FigureJoints, LegJoints, Vertebra } from './figure-limbs.ts';
import { closed, hull } from './figure-line.ts';
import { profiles, type Profile } from './figure-profiles.ts';
import { between, dot, minus, plus, times, unit, type Frame, type Point } from './figure-space.ts';
import { seen, sideView, type Camera, type Flat } from './figure-view.ts';

export const layerNames = ['farArm', 'farLeg', 'body', 'nearLeg', 'nearArm'] as const;
export type LayerName = (typeof layerNames)[number];

/** Outlines of each part; parts of one layer are drawn as one shape. */
export type FigureLayers = Readonly<Record<LayerName, readonly string[]>> & { readonly hair: string };

/** A place along a part, with how the part lies there. */
export interface Place {
	readonly point: Point;
	readonly frame: Frame;
}
export type Part = (share: number) => Place;

/** The outlines of a figure whose joints lie there. */
export function layersOf(joints: FigureJoints, camera: Camera = sideView): FigureLayers {
	const { shoulder, chin, head } = joints;
	const top = joints.spine.at(-1)?.frame ?? head;
	const neck = { ...top, along: unit(minus(chin, shoulder)) };
	return {
		farArm: armOutlines(joints.farArm, camera),
		farLeg: legOutlines(joints.farLeg, camera),
		body: [
			outline(straightPart(shoulder, chin, neck), profiles.neck, camera),
			outline(trunkPart(joints), profiles.trunk, camera),
			outline(headPart(joints), profiles.head, camera)
		],
		hair: hairOutline(joints, camera),
		nearLeg: legOutlines(joints.nearLeg, camera),
		nearArm: armOutlines(joints.nearArm, camera)
	};
}

export function trunkPart({ spine }: FigureJoints): Part {
	const last = spine.length - 1;
	const at = (index: number) => spine[index] as Vertebra;
	const length = 50;
	return (share) => {
		if (share <= 0) return { point: plus(at(0).point, at(0).frame.along, share * length), frame: at(0).frame };
		if (share >= 1)
			return { point: plus(at(last).point, at(last).frame.along, (share - 1) * length), frame: at(last).frame };
		const index = Math.floor(share * last);
		return { point: between(at(index).point, at(index + 1).point, share * last - index), frame: at(index).frame };
	};
}

export function straightPart(from: Point, to: Point, frame: Frame): Part {
	return (share) => ({ point: between(from, to, share), frame });
}

function headPart({ chin, crown, head }: FigureJoints): Part {
	return straightPart(chin, crown, head);
}

function hairOutline(joints: FigureJoints, camera: Camera): string {
	const part = headPart(joints);
	const towards = dot(joints.head.front, camera.outward);
	if (towards > 0.75) return outline(part, profiles.parting, camera);
	if (towards < -0.75) return outline(part, profiles.head, camera);
	return outline(part, profiles.hair, camera);
}

function legOutlines(leg: LegJoints, camera: Camera): string[] {
	return [
		outline(straightPart(leg.hip, leg.knee, leg.thigh), profiles.thigh, camera),
		outline(straightPart(leg.knee, leg.ankle, leg.shin), profiles.shin, camera),
		footOutline(leg, camera)
	];
}

function armOutlines({ shoulder, elbow, wrist, hand, upper, lower }: ArmJoints, camera: Camera): string[] {
	return [
		outline(straightPart(shoulder, elbow, upper), profiles.arm, camera),
		outline(straightPart(elbow, wrist, lower), profiles.forearm, camera),
		outline(straightPart(wrist, hand, { ...lower, along: unit(minus(hand, wrist)) }), profiles.hand, camera)
	];
}

const footWidth = 4.5;

/** Round the ankle, over the instep to the toes and back along the sole. */
function footOutline({ ankle, heel, ball, tip, sole }: LegJoints, camera: Camera): string {
	const { along, front: up, near } = sole;
	const toeward = unit(minus(tip, ball));
	const toeUp = unit(minus(up, times(toeward, dot(up, toeward))));
	const bent = unit(plus(up, toeUp));
	const points = [
		plus(plus(ankle, along, 4.2), up, 3),
		plus(plus(ball, along, -3), up, 6),
		plus(ball, bent, 4.6),
		plus(tip, toeUp, 3.2),
		plus(tip, toeward, 1),
		tip,
		ball,
		plus(heel, along, 7),
		plus(heel, along, 1),
		plus(plus(heel, along, -1), up, 3.5),
		plus(plus(ankle, along, -4.4), up, 2)
	];
	if (Math.abs(dot(near, camera.outward)) > 0.97) return closed(points.map((point) => seen(point, camera)));
	const both = [-1, 1].flatMap((side) => points.map((point) => seen(plus(point, near, side * footWidth), camera)));
	return closed(hull(both));
}

/**
 * An outline along a part, wider and narrower as its profile says. Seen at a slant, the roundness of its ends stays: a
 * part that points at the viewer is as long as it is thick.
 */
export function outline(part: Part, profile: Profile, camera: Camera): string {
	const edges = profile.map((row) => edgesAt(part, row, camera));
	return closed([...edges.map(([front]) => front), ...edges.map(([, back]) => back).reverse()]);
}

/** Where the skin lies at a place of a part, on its front and on its back. */
export function edgesAt(
	part: Part,
	[share, front, back, aside = (front + back) / 2]: Profile[number],
	camera: Camera
): readonly [Flat, Flat] {
	const { point, frame } = part(share);
	const [x, y] = seen(frame.along, camera);
	const shown = Math.hypot(x, y);
	const way: Flat = shown > 0.05 ? [x / shown, y / shown] : [0, 1];
	const middle = seen(point, camera);
	const ends = Math.max(-1, Math.min(1, 2 * share - 1));
	const stretch = ends * 0.9 * Math.abs(aside) * Math.sqrt(Math.max(0, 1 - shown * shown));
	// Across the part in the picture, to the side on which its front lies.
	const across: Flat = [way[1], -way[0]];
	const inSpace = plus(times(camera.right, across[0]), camera.below, across[1]);
	const facing = dot(frame.front, inSpace);
	const sign = facing < 0 ? -1 : 1;
	const wide = dot(frame.near, inSpace) * aside;
	const reach = (deep: number) => Math.sign(deep) * Math.hypot(facing * deep, wide);
	const at = (by: number): Flat => [
		middle[0] + way[0] * stretch + across[0] * sign * by,
		middle[1] + way[1] * stretch + across[1] * sign * by
	];
	return [at(reach(front)), at(-reach(back))];
}
