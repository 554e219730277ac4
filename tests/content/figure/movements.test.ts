/** What the pictures of the strength check must show, whatever else is changed about them. */
import { describe, expect, test } from 'vitest';
import { movements, type MovementId } from '#content/figure/movements.ts';
import type { FigureJoints } from '#ui/figure-limbs.ts';
import { poseBetween } from '#ui/figure-pose.ts';
import { jointsOf } from '#ui/figure-stand.ts';

/** What the figure's picture shows above the ground. */
const figureRoom = 184;

const shares = [0, 0.25, 0.5, 0.75, 1];
const along = (id: MovementId) => {
	const { start, end, still } = movements[id];
	return shares.map((share) => jointsOf(poseBetween(start, end, share), still));
};
const toesUp = ({ nearLeg, farLeg }: FigureJoints) =>
	[nearLeg, farLeg].map(({ heel, ball, tip }) => heel[1] - Math.max(ball[1], tip[1]));
const heelsUp = ({ nearLeg, farLeg }: FigureJoints) => [nearLeg, farLeg].map(({ ball, heel }) => ball[1] - heel[1]);

test('on heels, both feet carry on the heel with the front of the foot clear of the ground', () => {
	for (const joints of along('heels')) for (const clear of toesUp(joints)) expect(clear).toBeGreaterThan(5);
});

test('on toes, both heels are clear of the ground', () => {
	for (const joints of along('toes')) for (const clear of heelsUp(joints)) expect(clear).toBeGreaterThan(9);
});

test.each(['heels', 'toes'] as const)('on %s the legs change places in a step, and both stand', (id) => {
	const [start, end] = [along(id)[0], along(id).at(-1)] as [FigureJoints, FigureJoints];
	expect(start.nearLeg.ankle[0]).toBeGreaterThan(start.farLeg.ankle[0]);
	expect(end.nearLeg.ankle[0]).toBeLessThan(end.farLeg.ankle[0]);
	for (const { nearLeg, farLeg } of [start, end])
		for (const { heel, ball, tip } of [nearLeg, farLeg])
			expect(Math.max(heel[1], ball[1], tip[1])).toBeGreaterThan(-2.5);
});

describe('the rise from a chair on one leg', () => {
	const all = along('chair');
	const [sitting, standing] = [all[0], all.at(-1)] as [FigureJoints, FigureJoints];
	const chair = movements.chair.props[0];

	test('begins on the seat and ends upright', () => {
		expect(sitting.hip[1]).toBeGreaterThan(-chair.height - 13);
		expect(sitting.hip[0]).toBeGreaterThan(chair.at - 22);
		expect(sitting.hip[0]).toBeLessThan(chair.at + 20);
		expect(standing.hip[1]).toBeLessThan(-90);
	});

	test('carries on the foot in view, flat and in its place, the other never touching', () => {
		for (const { nearLeg, farLeg } of all) {
			expect(nearLeg.ankle[0]).toBeCloseTo(0, 6);
			expect(Math.abs(nearLeg.heel[1] - nearLeg.tip[1])).toBeLessThan(3);
			for (const point of [farLeg.heel, farLeg.ball, farLeg.tip]) expect(point[1]).toBeLessThan(-4);
		}
	});
});

test.each(Object.keys(movements) as MovementId[])('in %s a hand stays on what is there to hold', (id) => {
	const hold = movements[id].props.find(({ kind }) => kind !== 'chair');
	for (const { farArm } of along(id)) {
		expect(farArm.hand[1]).toBeLessThan(-(hold?.height ?? 0));
		expect(farArm.hand[1]).toBeGreaterThan(-(hold?.height ?? 0) - 10);
		if (hold?.kind === 'table') expect(farArm.hand[0]).toBeGreaterThan(hold.at);
	}
});

test.each(Object.keys(movements) as MovementId[])('%s lies within its picture', (id) => {
	const [left, width] = movements[id].frame;
	for (const { crown, nearLeg, farLeg, nearArm, farArm, hip } of along(id))
		for (const [x, y] of [crown, nearLeg.tip, farLeg.tip, farLeg.heel, nearArm.hand, farArm.hand, hip]) {
			expect(x).toBeGreaterThan(left + 6);
			expect(x).toBeLessThan(left + width - 6);
			expect(y).toBeGreaterThan(-figureRoom + 4);
		}
});
