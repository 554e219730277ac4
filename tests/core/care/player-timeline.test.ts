import fc from 'fast-check';
import { expect, test } from 'vitest';
import { secondsOf, type Dose } from '#core/care/dose.ts';
import { readySeconds, timelineOf, type Step } from '#core/care/player-timeline.ts';
import { anyDose, anySide } from './any-dose.ts';

const dose: Dose = { seconds: 20, repetitions: 2, sets: 2, rest: 10, sides: 'each', rhythm: { kind: 'when-needed' } };
const lined = ({ kind, side, repetition, set, from }: Step) =>
	`${from / 1000} ${kind} ${side ?? '-'} ${repetition} ${set}`;

test('two sides and two sets: all of one side, then the other, set by set', () => {
	const { steps, total } = timelineOf(dose, 'right');

	expect(steps.map(lined)).toEqual([
		'0 ready right 1 1',
		'5 hold right 1 1',
		'25 rest right 2 1',
		'35 hold right 2 1',
		'55 change left 1 1',
		'65 hold left 1 1',
		'85 rest left 2 1',
		'95 hold left 2 1',
		'115 rest right 1 2',
		'125 hold right 1 2',
		'145 rest right 2 2',
		'155 hold right 2 2',
		'175 change left 1 2',
		'185 hold left 1 2',
		'205 rest left 2 2',
		'215 hold left 2 2',
		'235 end left 2 2'
	]);
	expect(total).toBe(235_000);
});

test.each([
	['each side begins with the left', { sides: 'each' }, undefined, ['left', 'right']],
	['one side is the own one', { sides: 'one' }, 'left', ['left']],
	['one side that nobody named is the sore one', { sides: 'one' }, undefined, ['sore']],
	['no side is meant', { sides: 'none' }, 'left', [undefined]]
] as const)('%s', (_, more, side, sides) => {
	const { steps } = timelineOf({ ...dose, ...more }, side);

	expect([...new Set(steps.map((step) => step.side))]).toEqual(sides);
});

test('without a rest one hold follows the other', () => {
	const { steps } = timelineOf({ ...dose, rest: 0, sets: 1 });

	expect(steps.map(({ kind }) => kind)).toEqual(['ready', 'hold', 'hold', 'hold', 'hold', 'end']);
});

test('the steps of any dose cover it without gaps, as long as it takes and the time to get ready', () => {
	fc.assert(
		fc.property(anyDose, anySide, (any, side) => {
			const { steps, total } = timelineOf(any, side);

			expect(total).toBe((readySeconds + secondsOf(any)) * 1000);
			expect(steps[0].from).toBe(0);
			expect(steps.at(-1)).toMatchObject({ kind: 'end', from: total, until: Infinity });
			steps.slice(1).forEach((step, index) => expect(step.from).toBe(steps[index]?.until));
			const holds = steps.filter(({ kind }) => kind === 'hold');
			expect(holds).toHaveLength(any.repetitions * any.sets * (any.sides === 'each' ? 2 : 1));
			for (const hold of holds) expect(hold.until - hold.from).toBe(any.seconds * 1000);
		}),
		{ seed: 6, numRuns: 300 }
	);
});
