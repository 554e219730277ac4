/**
 * The one drawn figure: where its joints lie in a pose. Seen from the side, facing right, 175 units tall, y down, the
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
/** Room above the ground that a figure on its toes needs. */
export const figureRoom = 184;

const bones = { trunk: 50, neck: 8, thigh: 44, shin: 40, arm: 29, forearm: 25, hand: 10 } as const;
/** The foot: ankle above the sole, heel behind the ankle, ball and toes before it. */
const foot = { height: 8, heel: 7, ball: 11, toes: 19 } as const;

export interface LegJoints {
	readonly hip: FigurePoint;
	readonly knee: FigurePoint;
	readonly ankle: FigurePoint;
	readonly heel: FigurePoint;
	readonly ball: FigurePoint;
	readonly tip: FigurePoint;
}

export interface ArmJoints {
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
export function ahead([x, y]: FigurePoint, degrees: number, length: number): FigurePoint {
	const angle = (degrees * Math.PI) / 180;
	return [x + Math.sin(angle) * length, y + Math.cos(angle) * length];
}
