import { describe, expect, test } from 'vitest';
import type { Answer } from '#core/warnings/ground.ts';
import { allOf, anyOf, reply } from '#core/warnings/logic.ts';

const of = (answer: Answer, notSure = false) =>
	reply({ condition: { kind: 'asked', question: 'aaa' }, answer, ...(notSure && { notSure: true }) });
const [yes, no, unknown] = [of('raised'), of('clear'), of('unknown')];

describe('any', () => {
	test.each([
		[[yes, no, unknown], 'raised', 1],
		[[no, no], 'clear', 2],
		[[no, unknown], 'unknown', 1],
		[[unknown], 'unknown', 1],
		[[], 'clear', 0]
	] as const)('%#', (replies, answer, grounds) => {
		expect(anyOf(replies)).toMatchObject({ answer });
		expect(anyOf(replies).grounds).toHaveLength(grounds);
	});

	test('is sure with one plain yes, and not with "not sure" alone', () => {
		expect(anyOf([yes, of('raised', true)]).sure).toBe(true);
		expect(anyOf([no, of('raised', true)]).sure).toBe(false);
	});
});

describe('all', () => {
	test.each([
		[[yes, no, unknown], 'clear', 1],
		[[yes, yes], 'raised', 2],
		[[yes, unknown], 'unknown', 1],
		[[unknown], 'unknown', 1],
		[[], 'raised', 0]
	] as const)('%#', (replies, answer, grounds) => {
		expect(allOf(replies)).toMatchObject({ answer });
		expect(allOf(replies).grounds).toHaveLength(grounds);
	});

	test('is sure only where every part is', () => {
		expect(allOf([yes, of('raised', true)]).sure).toBe(false);
		expect(allOf([yes, yes]).sure).toBe(true);
	});
});
