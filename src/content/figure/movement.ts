/**
 * How the one drawn figure moves: joint angles of its start and its end.
 * Degrees, each against the part it hangs on; 0 everywhere is an upright stand with arms down. The figure faces right.
 * Lengths are in the figure's own units: it is 175 tall.
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
	/** Positive: thigh away from the other leg. */
	readonly out?: number;
	/** Positive: thigh turned outwards; brings the foot of a bent knee in front of the other leg. */
	readonly turn?: number;
}

/** What a hand rests on, all the way; its arm then bends as it must. */
export type Hold =
	| {
			readonly on: 'near-thigh' | 'near-shin' | 'far-thigh' | 'far-shin';
			/** 0 at the upper end, 1 at the lower. */
			readonly share: number;
			readonly face?: 'front' | 'back' | 'outside';
	  }
	/** `share`: 0 at the hip, 1 at the shoulder. */
	| { readonly on: 'waist'; readonly share: number }
	/** `x` from what stays still; `aside` from the body's middle to the hand's own side. */
	| { readonly on: 'place'; readonly x: number; readonly height: number; readonly aside?: number };

export interface ArmAngles {
	/** Positive: raised to the front. */
	readonly shoulder: number;
	/** Positive: bent. */
	readonly elbow: number;
	/** Positive: away from the body. */
	readonly out?: number;
	readonly hold?: Hold;
}

/** The near side is the one towards the viewer: the patient's right, and the left when the picture is turned over. */
export interface Pose {
	/** Positive: leaning to the front; 90 face down, -90 on the back. */
	readonly trunk: number;
	/** Positive: the back rounded; negative: hollow. */
	readonly bend?: number;
	/** 90: lying on the far side. */
	readonly lean?: number;
	/** Against the trunk, positive: looking down. */
	readonly neck: number;
	readonly nearLeg: LegAngles;
	readonly farLeg: LegAngles;
	readonly nearArm: ArmAngles;
	readonly farArm: ArmAngles;
}

/** Parts of the figure that are drawn one upon the other. */
export type Layer = 'farArm' | 'farLeg' | 'body' | 'nearLeg' | 'nearArm';

/** Something that stands beside the figure. */
export type Prop =
	| { readonly kind: 'rail'; readonly from: number; readonly to: number; readonly height: number }
	| { readonly kind: 'table'; readonly at: number; readonly height: number }
	| { readonly kind: 'chair'; readonly at: number; readonly height: number }
	/** `across`: under a figure that lies on its side. */
	| {
			readonly kind: 'mat';
			readonly from: number;
			readonly to: number;
			readonly half?: number;
			readonly across?: boolean;
	  }
	| {
			readonly kind: 'cushion' | 'box';
			readonly at: readonly [x: number, height: number, aside: number];
			readonly size: readonly [length: number, height: number, depth: number];
			readonly over?: Layer;
	  };

/** From where it is looked at, in degrees: round the figure to its front, and down on it. */
export interface View {
	readonly round: number;
	readonly down: number;
}

export interface Movement {
	readonly start: Pose;
	readonly end: Pose;
	/** What stays in place from side to side while it moves. The lowest point always lies on the ground. */
	readonly still: 'hip' | 'near-foot' | 'far-foot' | 'shoulder' | 'near-knee';
	/** What a picture without motion shows: the start, or the end with the start faintly behind it. */
	readonly rests: 'at-start' | 'at-end';
	readonly props: readonly Prop[];
	/** From left to right: where the picture begins and how wide it is; then from its top to its bottom, if not a standing figure's. */
	readonly frame: readonly [left: number, width: number, above?: number, below?: number];
	/** Absent: plainly from the side. */
	readonly view?: View;
	/** From the back to the front; absent: as it is seen from the side. */
	readonly order?: readonly Layer[];
	/** From one pose to the other when it moves; absent: a step's time. */
	readonly strideMs?: number;
}
