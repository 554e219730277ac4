/**
 * How the one drawn figure moves: joint angles of its start and its end, seen from the side.
 * Degrees, each against the part it hangs on; 0 everywhere is an upright stand with arms down. The figure faces right.
 */
export interface LegAngles {
	/** Positive: thigh to the front. */
	readonly hip: number;
	/** Positive: bent. */
	readonly knee: number;
	/** Positive: front of the foot up; negative: pointed. */
	readonly ankle: number;
	/** Positive: toes bent up against the foot. */
	readonly toes?: number;
}

export interface ArmAngles {
	/** Positive: raised to the front. */
	readonly shoulder: number;
	/** Positive: bent. */
	readonly elbow: number;
}

/** The near side is the one towards the viewer: the patient's right, and the left when the picture is turned over. */
export interface Pose {
	/** Positive: leaning to the front; 90 face down, -90 on the back. */
	readonly trunk: number;
	/** Against the trunk, positive: looking down. */
	readonly neck: number;
	readonly nearLeg: LegAngles;
	readonly farLeg: LegAngles;
	readonly nearArm: ArmAngles;
	readonly farArm: ArmAngles;
}

/** Something that stands beside the figure. Lengths in the figure's own units: it is 175 tall. */
export type Prop =
	| { readonly kind: 'rail'; readonly from: number; readonly to: number; readonly height: number }
	| { readonly kind: 'table'; readonly at: number; readonly height: number }
	| { readonly kind: 'chair'; readonly at: number; readonly height: number };

export interface Movement {
	readonly start: Pose;
	readonly end: Pose;
	/** What stays in place from side to side while it moves. The lowest point always stands on the ground. */
	readonly still: 'hip' | 'near-foot';
	/** What a picture without motion shows: the start, or the end with the start faintly behind it. */
	readonly rests: 'at-start' | 'at-end';
	readonly props: readonly Prop[];
	/** From left to right: where the picture begins and how wide it is. */
	readonly frame: readonly [left: number, width: number];
}
