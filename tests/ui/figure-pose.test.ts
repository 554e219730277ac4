import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jointsOf, poseBetween, type FigurePoint, type FigurePose } from '#ui/figure-pose.ts';

const leg = { hip: 0, knee: 0, ankle: 0 };
const arm = { shoulder: 0, elbow: 0 };
const upright: FigurePose = { trunk: 0, neck: 0, nearLeg: leg, farLeg: leg, nearArm: arm, farArm: arm };

const length = (from: FigurePoint, to: FigurePoint) => Math.hypot(to[0] - from[0], to[1] - from[1]);
const near = (point: FigurePoint, [x, y]: FigurePoint) => {
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
		expect(farLeg).toEqual(nearLeg);
	});

	test('a thigh raised by 90 points to the front, a knee bent by 90 brings the shin down again', () => {
		const { nearLeg } = jointsOf({ ...upright, nearLeg: { hip: 90, knee: 90, ankle: 0 } }, 'hip');

		near(nearLeg.knee, [44, -92]);
		near(nearLeg.ankle, [44, -52]);
	});

	test('a trunk leaning by 90 lies to the front, and the legs bend with the hip', () => {
		const bent = { ...leg, hip: 90 };
		const { shoulder, nearLeg } = jointsOf({ ...upright, trunk: 90, nearLeg: bent, farLeg: bent }, 'hip');

		near(shoulder, [50, -92]);
		near(nearLeg.knee, [0, -48]);
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
const someLeg = fc.record({ hip: angle, knee: angle, ankle: angle, toes: angle });
const someArm = fc.record({ shoulder: angle, elbow: angle });
const somePose = fc.record({
	trunk: angle,
	neck: angle,
	nearLeg: someLeg,
	farLeg: someLeg,
	nearArm: someArm,
	farArm: someArm
});

test('in any pose bones keep their lengths, something stands on the ground and nothing below it', () => {
	fc.assert(
		fc.property(somePose, fc.constantFrom('hip' as const, 'near-foot' as const), (pose, still) => {
			const { hip, shoulder, nearLeg, farLeg, nearArm, farArm, crown } = jointsOf(pose, still);
			for (const { knee, ankle } of [nearLeg, farLeg]) {
				expect(length(hip, knee)).toBeCloseTo(44, 6);
				expect(length(knee, ankle)).toBeCloseTo(40, 6);
			}
			expect(length(hip, shoulder)).toBeCloseTo(50, 6);
			const points = [nearLeg, farLeg, nearArm, farArm].flatMap((limb) => Object.values(limb) as FigurePoint[]);
			expect(Math.max(...[hip, shoulder, crown, ...points].map(([, y]) => y))).toBeCloseTo(0, 6);
			expect(still === 'hip' ? hip[0] : nearLeg.ankle[0]).toBeCloseTo(0, 6);
		}),
		{ seed: 6, numRuns: 200 }
	);
});

test('a pose on the way from one to another is the first, the second, and half of each', () => {
	const sitting: FigurePose = { ...upright, trunk: 20, nearLeg: { hip: 90, knee: 80, ankle: 10, toes: 4 } };

	expect(jointsOf(poseBetween(upright, sitting, 0), 'hip')).toEqual(jointsOf(upright, 'hip'));
	expect(jointsOf(poseBetween(upright, sitting, 1), 'hip')).toEqual(jointsOf(sitting, 'hip'));
	expect(poseBetween(upright, sitting, 0.5)).toMatchObject({
		trunk: 10,
		nearLeg: { hip: 45, knee: 40, ankle: 5, toes: 2 }
	});
});
