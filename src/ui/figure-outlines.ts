/** The one drawn figure: its outlines, part by part, where its joints lie. */
import { ahead, type ArmJoints, type FigureJoints, type FigurePoint, type LegJoints } from './figure-pose.ts';

/** How far a part reaches to its front and its back, at shares of its length. */
type Profile = readonly (readonly [along: number, front: number, back: number])[];

const profiles = {
	trunk: [
		[-0.16, 8, 10],
		[0, 10, 13],
		[0.3, 9.5, 9],
		[0.62, 12, 10.5],
		[0.86, 10.5, 11.5],
		[1.02, 6.5, 7.5]
	],
	neck: [
		[-0.3, 5.5, 6],
		[1, 5, 5]
	],
	head: [
		[-0.1, 6, 4],
		[0.08, 8.6, 8.5],
		[0.3, 9.8, 10.4],
		[0.4, 12.2, 11],
		[0.52, 10.4, 11.2],
		[0.78, 9, 10],
		[0.98, 4, 5]
	],
	hair: [
		[0.2, -6, 9.4],
		[0.45, -4.5, 11.6],
		[0.72, 4, 11.2],
		[0.88, 8.8, 9],
		[1.02, 4, 5]
	],
	thigh: [
		[-0.2, 4, 5],
		[-0.1, 8, 9],
		[0.15, 10, 10.5],
		[0.6, 8, 8],
		[1, 6, 6],
		[1.08, 4.5, 5]
	],
	shin: [
		[-0.1, 5.5, 4.5],
		[0.05, 6, 6],
		[0.32, 5, 8],
		[0.7, 4, 5],
		[1, 3.8, 4.2]
	],
	arm: [
		[-0.12, 5, 5],
		[0.2, 5.6, 5.6],
		[1, 4.2, 4.4]
	],
	forearm: [
		[-0.08, 4, 4.2],
		[0.25, 4.6, 4.4],
		[1, 3, 3]
	],
	hand: [
		[-0.15, 2.8, 2.8],
		[0.45, 4.2, 3.4],
		[1, 2, 2]
	]
} as const satisfies Record<string, Profile>;

/** Outlines of each part; parts of one layer are drawn as one shape. */
export interface FigureLayers {
	readonly farArm: readonly string[];
	readonly farLeg: readonly string[];
	readonly body: readonly string[];
	readonly hair: string;
	readonly nearLeg: readonly string[];
	readonly nearArm: readonly string[];
}

/** The outlines of a figure whose joints lie there. */
export function layersOf(joints: FigureJoints): FigureLayers {
	const { hip, shoulder, chin, crown } = joints;
	return {
		farArm: armOutlines(joints.farArm),
		farLeg: legOutlines(joints.farLeg),
		body: [
			outline(shoulder, chin, profiles.neck, up),
			outline(hip, shoulder, profiles.trunk, up),
			outline(chin, crown, profiles.head, up)
		],
		hair: outline(chin, crown, profiles.hair, up),
		nearLeg: legOutlines(joints.nearLeg),
		nearArm: armOutlines(joints.nearArm)
	};
}

function legOutlines({ hip, knee, ankle, heel, ball, tip }: LegJoints): string[] {
	return [outline(hip, knee, profiles.thigh), outline(knee, ankle, profiles.shin), footOutline(ankle, heel, ball, tip)];
}

function armOutlines({ shoulder, elbow, wrist, hand }: ArmJoints): string[] {
	return [
		outline(shoulder, elbow, profiles.arm),
		outline(elbow, wrist, profiles.forearm),
		outline(wrist, hand, profiles.hand)
	];
}

/** Round the ankle, over the instep to the toes and back along the sole. */
function footOutline(ankle: FigurePoint, heel: FigurePoint, ball: FigurePoint, tip: FigurePoint): string {
	const along = angleOf(heel, ball);
	const toeward = angleOf(ball, tip);
	return closed([
		ahead(ahead(ankle, along, 4.2), along + 90, 3),
		ahead(ahead(ball, along, -3), along + 90, 6),
		ahead(ball, (along + toeward) / 2 + 90, 4.6),
		ahead(tip, toeward + 90, 3.2),
		ahead(tip, toeward, 1),
		tip,
		ball,
		ahead(heel, along, 7),
		ahead(heel, along, 1),
		ahead(ahead(heel, along, -1), along + 90, 3.5),
		ahead(ahead(ankle, along, -4.4), along + 90, 2)
	]);
}

/** On which hand the front of a part lies, on the way along it: limbs are measured downwards, the trunk upwards. */
type Hand = 90 | -90;
const [up, downwards] = [-90, 90] as const;

/** An outline along a part, wider and narrower as its profile says. */
function outline(from: FigurePoint, to: FigurePoint, profile: Profile, front: Hand = downwards): string {
	const way = angleOf(from, to);
	const length = Math.hypot(to[0] - from[0], to[1] - from[1]);
	const at = (share: number, aside: number) => ahead(ahead(from, way, share * length), way + front, aside);
	return closed([
		...profile.map(([along, before]) => at(along, before)),
		...[...profile].reverse().map(([along, , behind]) => at(along, -behind))
	]);
}

/** A smooth closed line through points (Catmull–Rom). */
function closed(points: readonly FigurePoint[]): string {
	const at = (index: number) => points[(index + points.length) % points.length] ?? [0, 0];
	const write = ([x, y]: FigurePoint) => `${round(x)} ${round(y)}`;
	const lean = ([x, y]: FigurePoint, from: FigurePoint, to: FigurePoint): FigurePoint => [
		x + (to[0] - from[0]) / 6,
		y + (to[1] - from[1]) / 6
	];
	const curves = points.map((point, index) => {
		const [before, next, after] = [at(index - 1), at(index + 1), at(index + 2)];
		return `C${write(lean(point, before, next))} ${write(lean(next, after, point))} ${write(next)}`;
	});
	return `M${write(at(0))}${curves.join('')}Z`;
}

function angleOf(from: FigurePoint, to: FigurePoint): number {
	return (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
