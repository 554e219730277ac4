import { expect, test } from 'vitest';
import { layersOf } from '#ui/figure-outlines.ts';
import type { FigurePose } from '#ui/figure-pose.ts';
import { jointsOf } from '#ui/figure-stand.ts';

const leg = { hip: 0, knee: 0, ankle: 0 };
const arm = { shoulder: 0, elbow: 0 };
const upright: FigurePose = { trunk: 0, neck: 0, nearLeg: leg, farLeg: leg, nearArm: arm, farArm: arm };

test('every part has one closed outline, made of plain numbers', () => {
	const { farArm, farLeg, body, hair, nearLeg, nearArm } = layersOf(jointsOf(upright, 'hip'));

	expect([farArm, farLeg, body, nearLeg, nearArm].map((layer) => layer.length)).toEqual([3, 3, 3, 3, 3]);
	for (const path of [...farArm, ...farLeg, ...body, hair, ...nearLeg, ...nearArm])
		expect(path).toMatch(/^M-?[\d.]+ -?[\d.]+(C(-?[\d.]+ ?){6})+Z$/);
});

/** Every number of a path stands in a pair; the first of each is from side to side. */
const aside = (path: string) => [...path.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x]) => Number(x));

test('the figure faces right: the face reaches further to the front than the head to the back', () => {
	const joints = jointsOf(upright, 'hip');
	const points = aside(layersOf(joints).body[2] ?? '').map((x) => x - joints.crown[0]);

	expect(Math.max(...points)).toBeGreaterThan(-Math.min(...points));
});
