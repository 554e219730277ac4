/** Where a hand is that rests on something. */
import type { LegJoints, Vertebra } from './figure-limbs.ts';
import type { FigureHold } from './figure-pose.ts';
import { between, minus, plus, times, type Point } from './figure-space.ts';

interface Held {
	readonly nearLeg: LegJoints;
	readonly farLeg: LegJoints;
	readonly pelvis: Vertebra;
	/** Whose hand: 1 the near one. */
	readonly side: 1 | -1;
	/** From where the joints hang to where they stand; absent while that is not known. */
	readonly placed: Point | undefined;
}

/** From the bone to the palm upon the skin. */
const thickness = 8;

export function holdPoint(hold: FigureHold, { nearLeg, farLeg, pelvis, side, placed }: Held): Point | undefined {
	switch (hold.on) {
		case 'place':
			return placed && minus([hold.x, -hold.height, side * (hold.aside ?? 15) + placed[2]], placed);
		case 'waist': {
			const { along, front, near } = pelvis.frame;
			return plus(plus(plus(pelvis.point, along, hold.share * 50), front, 8), near, side * 9);
		}
		case 'near-thigh':
		case 'near-shin':
		case 'far-thigh':
		case 'far-shin': {
			const leg = hold.on.startsWith('near') ? nearLeg : farLeg;
			const legSide = leg === nearLeg ? 1 : -1;
			const isThigh = hold.on.endsWith('thigh');
			const [from, to, frame] = isThigh ? [leg.hip, leg.knee, leg.thigh] : [leg.knee, leg.ankle, leg.shin];
			const face = hold.face ?? 'front';
			const way = face === 'outside' ? times(frame.near, legSide) : times(frame.front, face === 'front' ? 1 : -1);
			return plus(between(from, to, hold.share), way, thickness);
		}
	}
}
