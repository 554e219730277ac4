import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigurePose } from '#ui/figure-pose.ts';
import { lengthOf, minus, type Point } from '#ui/figure-space.ts';
import { jointsOf, skinOf } from '#ui/figure-stand.ts';

const leg = { hip: 0, knee: 0, ankle: 0 };
const arm = { shoulder: 0, elbow: 0 };
const upright: FigurePose = { trunk: 0, neck: 0, nearLeg: leg, farLeg: leg, nearArm: arm, farArm: arm };

const near = (point: Point, [x, y]: readonly [number, number]) => {
	expect(point[0]).toBeCloseTo(x, 6);
	expect(point[1]).toBeCloseTo(y, 6);
};

describe('a pose worked by hand', () => {
	test('with every angle at 0 stands upright on flat feet, arms down', () => {
		const { hip, shoulder, nearLeg, farLeg, nearArm } = jointsOf(upright, 'hip');

		near(hip, [0, -92]);
		near(shoulder, [0, -142]);
		near(nearLeg.knee, [0, -48]);
		near(nearLeg.ankle, [0, -8]);
		near(nearLeg.heel, [-7, 0]);
		near(nearLeg.tip, [19, 0]);
		near(nearArm.wrist, [0, -83]);
		near(farLeg.tip, [19, 0]);
	});

	test('the near side is the right of a figure that faces right', () => {
		const { nearLeg, farLeg, nearArm, farArm } = jointsOf(upright, 'hip');

		expect(nearLeg.hip[2]).toBe(8);
		expect(farLeg.hip[2]).toBe(-8);
		expect(nearArm.shoulder[2]).toBeGreaterThan(farArm.shoulder[2]);
	});

	test('a thigh raised by 90 points to the front, a knee bent by 90 brings the shin down again', () => {
		const { nearLeg } = jointsOf({ ...upright, nearLeg: { hip: 90, knee: 90, ankle: 0 } }, 'hip');

		near(nearLeg.knee, [44, -92]);
		near(nearLeg.ankle, [44, -52]);
	});

	test('a thigh raised and turned outwards brings the foot of the bent knee before the other leg', () => {
		const { nearLeg, farLeg } = jointsOf(
			{ ...upright, nearLeg: { hip: 90, knee: 90, ankle: 0, turn: 90 }, farLeg: { hip: 90, knee: 90, ankle: 0 } },
			'hip'
		);

		near(nearLeg.ankle, [44, nearLeg.knee[1]]);
		expect(nearLeg.ankle[2]).toBeCloseTo(farLeg.knee[2] - 24, 6);
	});

	test('a thigh brought outwards leaves its knee further to its own side', () => {
		const { nearLeg, farLeg } = jointsOf(
			{ ...upright, nearLeg: { ...leg, out: 30 }, farLeg: { ...leg, out: 30 } },
			'hip'
		);

		expect(nearLeg.knee[2]).toBeCloseTo(30, 6);
		expect(farLeg.knee[2]).toBeCloseTo(-30, 6);
	});

	test('a trunk leaning by 90 lies to the front, and the legs bend with the hip', () => {
		const bent = { ...leg, hip: 90 };
		const { shoulder, nearLeg } = jointsOf({ ...upright, trunk: 90, nearLeg: bent, farLeg: bent }, 'hip');

		near(shoulder, [50, -92]);
		near(nearLeg.knee, [0, -48]);
	});

	test('a rounded back brings the head to the front, and leaves the legs', () => {
		const { crown, nearLeg } = jointsOf({ ...upright, bend: 40 }, 'hip');

		expect(crown[0]).toBeGreaterThan(20);
		near(nearLeg.knee, [0, -48]);
	});

	test('laid over to its far side it lies with the near leg on top', () => {
		const { hip, shoulder, nearLeg, farLeg } = jointsOf({ ...upright, lean: 90 }, 'hip');

		expect(shoulder[1]).toBeCloseTo(hip[1], 6);
		expect(nearLeg.knee[1]).toBeCloseTo(farLeg.knee[1] - 16, 6);
	});

	test('an ankle lifted brings the toes up, one pointed brings them down', () => {
		const tipOf = (ankle: number) => jointsOf({ ...upright, nearLeg: { ...leg, ankle } }, 'hip').nearLeg;

		expect(tipOf(20).tip[1]).toBeLessThan(tipOf(20).heel[1]);
		expect(tipOf(-20).tip[1]).toBeGreaterThan(tipOf(-20).heel[1]);
	});

	test('an elbow bent by 90 points the hand to the front', () => {
		const { nearArm } = jointsOf({ ...upright, nearArm: { shoulder: 0, elbow: 90 } }, 'hip');

		near(nearArm.wrist, [25, -108]);
	});
});

const angle = fc.integer({ min: -120, max: 120 });
const someLeg = fc.record({ hip: angle, knee: angle, ankle: angle, toes: angle, out: angle, turn: angle });
const onLimb = fc.record({
	on: fc.constantFrom('near-thigh' as const, 'far-thigh' as const, 'near-shin' as const, 'far-shin' as const),
	share: fc.double({ min: 0, max: 1, noNaN: true })
});
const someArm = fc.oneof(
	fc.record({ shoulder: angle, elbow: angle, out: angle }),
	fc.record({ shoulder: angle, elbow: angle, hold: onLimb })
);
const somePose = fc.record({
	trunk: angle,
	bend: fc.integer({ min: -60, max: 90 }),
	lean: fc.constantFrom(0, 90),
	neck: angle,
	nearLeg: someLeg,
	farLeg: someLeg,
	nearArm: someArm,
	farArm: someArm
});

test('in any pose bones keep their lengths, something lies on the ground and nothing below it', () => {
	const length = (from: Point, to: Point) => lengthOf(minus(from, to));
	fc.assert(
		fc.property(somePose, fc.constantFrom('hip' as const, 'near-foot' as const), (pose, still) => {
			const joints = jointsOf(pose, still);
			for (const { hip, knee, ankle } of [joints.nearLeg, joints.farLeg]) {
				expect(length(hip, knee)).toBeCloseTo(44, 6);
				expect(length(knee, ankle)).toBeCloseTo(40, 6);
			}
			for (const { shoulder, elbow, wrist, hand } of [joints.nearArm, joints.farArm]) {
				expect(length(shoulder, elbow)).toBeCloseTo(29, 6);
				expect(length(elbow, wrist)).toBeCloseTo(25, 6);
				expect(length(wrist, hand)).toBeCloseTo(10, 6);
			}
			expect(Math.max(...skinOf(joints).map(([, y]) => y))).toBeCloseTo(0, 6);
			expect(still === 'hip' ? joints.hip[0] : joints.nearLeg.ankle[0]).toBeCloseTo(0, 6);
		}),
		{ seed: 6, numRuns: 300 }
	);
});
