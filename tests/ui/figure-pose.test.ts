import { expect, test } from 'vitest';
import { poseBetween, type FigurePose } from '#ui/figure-pose.ts';
import { jointsOf } from '#ui/figure-stand.ts';

const leg = { hip: 0, knee: 0, ankle: 0 };
const arm = { shoulder: 0, elbow: 0 };
const upright: FigurePose = { trunk: 0, neck: 0, nearLeg: leg, farLeg: leg, nearArm: arm, farArm: arm };
const jointsAt = (from: FigurePose, to: FigurePose, share: number) => jointsOf(poseBetween(from, to, share), 'hip');

test('a pose on the way from one to another is the first, the second, and half of each', () => {
	const sitting: FigurePose = {
		...upright,
		trunk: 20,
		bend: 12,
		nearLeg: { hip: 90, knee: 80, ankle: 10, toes: 4, out: 30, turn: 20 }
	};

	expect(jointsAt(upright, sitting, 0)).toEqual(jointsAt(upright, upright, 0));
	expect(jointsAt(upright, sitting, 1)).toEqual(jointsAt(sitting, sitting, 1));
	expect(poseBetween(upright, sitting, 0.5)).toMatchObject({
		trunk: 10,
		bend: 6,
		nearLeg: { hip: 45, knee: 40, ankle: 5, toes: 2, out: 15, turn: 10 }
	});
});

test('a hand that takes hold on the way goes from where it hung to what it holds', () => {
	const holding: FigurePose = {
		...upright,
		nearArm: { shoulder: 0, elbow: 20, hold: { on: 'near-thigh', share: 0.3 } }
	};
	const handAt = (share: number) => jointsAt(upright, holding, share).nearArm.hand;
	const distance = (share: number) => Math.hypot(...handAt(share).map((each, axis) => each - (handAt(1)[axis] ?? 0)));

	expect(distance(0)).toBeGreaterThan(distance(0.5));
	expect(distance(0.5)).toBeGreaterThan(1);
});
