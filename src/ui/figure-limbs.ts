/**
 * The one drawn figure: joint angles in, outlines out. Seen from the side, facing right, 175 units tall, y down, the
 * ground at 0. Angles in degrees, each against the part it hangs on.
 */
export interface FigureLeg {
	readonly hip: number;
	readonly knee: number;
	readonly ankle: number;
	readonly toes?: number;
}

export interface FigureArm {
	readonly shoulder: number;
	readonly elbow: number;
}

export interface FigurePose {
	readonly trunk: number;
	readonly neck: number;
	readonly nearLeg: FigureLeg;
	readonly farLeg: FigureLeg;
	readonly nearArm: FigureArm;
	readonly farArm: FigureArm;
}

export type FigurePoint = readonly [x: number, y: number];
/** How far a part reaches to its front and its back, at shares of its length. */
type Profile = readonly (readonly [along: number, front: number, back: number])[];

/** Room above the ground that a figure on its toes needs. */
export const figureRoom = 184;

const bones = { trunk: 50, neck: 8, thigh: 44, shin: 40, arm: 29, forearm: 25, hand: 10 } as const;
/** The foot: ankle above the sole, heel behind the ankle, ball and toes before it. */
const foot = { height: 8, heel: 7, ball: 11, toes: 19 } as const;

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

interface LegJoints {
	readonly hip: FigurePoint;
	readonly knee: FigurePoint;
	readonly ankle: FigurePoint;
	readonly heel: FigurePoint;
	readonly ball: FigurePoint;
	readonly tip: FigurePoint;
}

interface ArmJoints {
	readonly shoulder: FigurePoint;
	readonly elbow: FigurePoint;
	readonly wrist: FigurePoint;
	readonly hand: FigurePoint;
}

export interface FigureJoints {
	readonly hip: FigurePoint;
	readonly shoulder: FigurePoint;
	readonly chin: FigurePoint;
	readonly crown: FigurePoint;
	readonly nearLeg: LegJoints;
	readonly farLeg: LegJoints;
	readonly nearArm: ArmJoints;
	readonly farArm: ArmJoints;
}

/** Outlines of each part; parts of one layer are drawn as one shape. */
export interface FigureLayers {
	readonly farArm: readonly string[];
	readonly farLeg: readonly string[];
	readonly body: readonly string[];
	readonly hair: string;
	readonly nearLeg: readonly string[];
	readonly nearArm: readonly string[];
}

/** A pose on the way from one to another: 0 is the first, 1 the second. */
export function poseBetween(from: FigurePose, to: FigurePose, share: number): FigurePose {
	const mix = (a: number, b: number) => a + (b - a) * share;
	const leg = (a: FigureLeg, b: FigureLeg): FigureLeg => ({
		hip: mix(a.hip, b.hip),
		knee: mix(a.knee, b.knee),
		ankle: mix(a.ankle, b.ankle),
		toes: mix(a.toes ?? 0, b.toes ?? 0)
	});
	const arm = (a: FigureArm, b: FigureArm): FigureArm => ({
		shoulder: mix(a.shoulder, b.shoulder),
		elbow: mix(a.elbow, b.elbow)
	});
	return {
		trunk: mix(from.trunk, to.trunk),
		neck: mix(from.neck, to.neck),
		nearLeg: leg(from.nearLeg, to.nearLeg),
		farLeg: leg(from.farLeg, to.farLeg),
		nearArm: arm(from.nearArm, to.nearArm),
		farArm: arm(from.farArm, to.farArm)
	};
}

/** Where every joint lies. The lowest point stands on the ground, and what stays still lies at 0 from side to side. */
export function jointsOf(pose: FigurePose, still: 'hip' | 'near-foot'): FigureJoints {
	const loose = hanging(pose);
	const down = Math.max(...pointsOf(loose).map(([, y]) => y));
	const aside = still === 'hip' ? loose.hip[0] : loose.nearLeg.ankle[0];
	return moved(loose, ([x, y]) => [x - aside, y - down]);
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

/** Joints with the hip at the middle of the picture. */
function hanging(pose: FigurePose): FigureJoints {
	const hip: FigurePoint = [0, 0];
	// A part that hangs straight down lies at 0, one that points to the front at 90.
	const up = 180 - pose.trunk;
	const shoulder = ahead(hip, up, bones.trunk);
	const looking = up - pose.neck;
	const chin = ahead(shoulder, looking + 4, bones.neck);
	const leg = ({ hip: bend, knee: fold, ankle: lift, toes = 0 }: FigureLeg): LegJoints => {
		const thigh = bend - pose.trunk;
		const knee = ahead(hip, thigh, bones.thigh);
		const ankle = ahead(knee, thigh - fold, bones.shin);
		const sole = thigh - fold + 90 + lift;
		const under = ahead(ankle, sole - 90, foot.height);
		const ball = ahead(under, sole, foot.ball);
		return {
			hip,
			knee,
			ankle,
			heel: ahead(under, sole, -foot.heel),
			ball,
			tip: ahead(ball, sole + toes, foot.toes - foot.ball)
		};
	};
	const arm = ({ shoulder: raise, elbow: fold }: FigureArm): ArmJoints => {
		const from = ahead(shoulder, up, -5);
		const elbow = ahead(from, raise - pose.trunk, bones.arm);
		const lower = raise - pose.trunk + fold;
		const wrist = ahead(elbow, lower, bones.forearm);
		return { shoulder: from, elbow, wrist, hand: ahead(wrist, lower + 8, bones.hand) };
	};
	return {
		hip,
		shoulder,
		chin,
		crown: ahead(chin, looking, 24),
		nearLeg: leg(pose.nearLeg),
		farLeg: leg(pose.farLeg),
		nearArm: arm(pose.nearArm),
		farArm: arm(pose.farArm)
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

function pointsOf({ hip, shoulder, crown, nearLeg, farLeg, nearArm, farArm }: FigureJoints): FigurePoint[] {
	const limbs = [nearLeg, farLeg, nearArm, farArm].flatMap((limb) => Object.values(limb) as FigurePoint[]);
	return [hip, shoulder, crown, ...limbs];
}

function moved(joints: FigureJoints, by: (point: FigurePoint) => FigurePoint): FigureJoints {
	const all = <Limb extends LegJoints | ArmJoints>(limb: Limb) =>
		Object.fromEntries(
			Object.entries(limb).map(([name, point]) => [name, by(point as FigurePoint)])
		) as unknown as Limb;
	return {
		hip: by(joints.hip),
		shoulder: by(joints.shoulder),
		chin: by(joints.chin),
		crown: by(joints.crown),
		nearLeg: all(joints.nearLeg),
		farLeg: all(joints.farLeg),
		nearArm: all(joints.nearArm),
		farArm: all(joints.farArm)
	};
}

/** The point that lies `length` away, 0 being down and 90 to the front. */
function ahead([x, y]: FigurePoint, degrees: number, length: number): FigurePoint {
	const angle = (degrees * Math.PI) / 180;
	return [x + Math.sin(angle) * length, y + Math.cos(angle) * length];
}

function angleOf(from: FigurePoint, to: FigurePoint): number {
	return (Math.atan2(to[0] - from[0], to[1] - from[1]) * 180) / Math.PI;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
