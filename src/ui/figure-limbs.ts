/** The joints of the drawn figure, limb by limb: points in space, and how each part lies there. */
import type { Frame, Point } from './figure-space.ts';

export interface LegJoints {
	readonly hip: Point;
	readonly knee: Point;
	readonly ankle: Point;
	readonly heel: Point;
	readonly ball: Point;
	readonly tip: Point;
	readonly thigh: Frame;
	readonly shin: Frame;
	readonly sole: Frame;
}

export interface ArmJoints {
	readonly shoulder: Point;
	readonly elbow: Point;
	readonly wrist: Point;
	readonly hand: Point;
	readonly upper: Frame;
	readonly lower: Frame;
}

/** A place along the back, with how the trunk lies there. */
export interface Vertebra {
	readonly share: number;
	readonly point: Point;
	readonly frame: Frame;
}

export interface FigureJoints {
	readonly hip: Point;
	readonly shoulder: Point;
	readonly chin: Point;
	readonly crown: Point;
	readonly spine: readonly Vertebra[];
	readonly head: Frame;
	readonly nearLeg: LegJoints;
	readonly farLeg: LegJoints;
	readonly nearArm: ArmJoints;
	readonly farArm: ArmJoints;
}
