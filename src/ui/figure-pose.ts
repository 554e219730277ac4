/**
 * The one drawn figure: its pose in joint angles. Degrees, each against the part it hangs on; 0 everywhere is an upright
 * stand with arms down. It faces right and is 175 units tall.
 */
export interface FigureLeg {
	readonly hip: number;
	readonly knee: number;
	readonly ankle: number;
	readonly toes?: number;
	/** Thigh away from the other leg. */
	readonly out?: number;
	/** Thigh turned outwards: brings the foot of a bent knee in front of the other leg. */
	readonly turn?: number;
}

/** What a hand rests on: a point of a limb at a share of its length, or a place in the picture. */
export type FigureHold =
	| {
			readonly on: 'near-thigh' | 'near-shin' | 'far-thigh' | 'far-shin';
			/** 0 at the upper end, 1 at the lower. */
			readonly share: number;
			readonly face?: 'front' | 'back' | 'outside';
	  }
	| { readonly on: 'waist'; readonly share: number }
	/** From the middle of the figure's still point; height above the ground. */
	| { readonly on: 'place'; readonly x: number; readonly height: number; readonly aside?: number };

export interface FigureArm {
	readonly shoulder: number;
	readonly elbow: number;
	/** Upper arm away from the body. */
	readonly out?: number;
	/** Where the hand is, whatever the angles say; these then only say to where the elbow points. */
	readonly hold?: FigureHold;
}

export interface FigurePose {
	readonly trunk: number;
	/** The back rounded (positive) or hollowed between pelvis and shoulders. */
	readonly bend?: number;
	/** The whole figure laid over to the far side; 90: lying on it. */
	readonly lean?: number;
	readonly neck: number;
	readonly nearLeg: FigureLeg;
	readonly farLeg: FigureLeg;
	readonly nearArm: FigureArm;
	readonly farArm: FigureArm;
}

/** An arm on the way between two poses, whose hands may rest on different things. */
export interface MixedArm extends FigureArm {
	readonly to?: { readonly hold?: FigureHold; readonly share: number };
}

/** A pose on the way: every part where it is at that share. */
export interface MixedPose extends FigurePose {
	readonly nearArm: MixedArm;
	readonly farArm: MixedArm;
}

/** A pose on the way from one to another: 0 is the first, 1 the second. */
export function poseBetween(from: FigurePose, to: FigurePose, share: number): MixedPose {
	const mix = (a = 0, b = 0) => a + (b - a) * share;
	const leg = (a: FigureLeg, b: FigureLeg): FigureLeg => ({
		hip: mix(a.hip, b.hip),
		knee: mix(a.knee, b.knee),
		ankle: mix(a.ankle, b.ankle),
		toes: mix(a.toes, b.toes),
		out: mix(a.out, b.out),
		turn: mix(a.turn, b.turn)
	});
	const arm = (a: FigureArm, b: FigureArm): MixedArm => ({
		shoulder: mix(a.shoulder, b.shoulder),
		elbow: mix(a.elbow, b.elbow),
		out: mix(a.out, b.out),
		...(a.hold && { hold: a.hold }),
		...((a.hold ?? b.hold) && { to: { share, ...(b.hold && { hold: b.hold }) } })
	});
	return {
		trunk: mix(from.trunk, to.trunk),
		bend: mix(from.bend, to.bend),
		lean: mix(from.lean, to.lean),
		neck: mix(from.neck, to.neck),
		nearLeg: leg(from.nearLeg, to.nearLeg),
		farLeg: leg(from.farLeg, to.farLeg),
		nearArm: arm(from.nearArm, to.nearArm),
		farArm: arm(from.farArm, to.farArm)
	};
}
