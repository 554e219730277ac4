import { describe, expect, it, test } from 'vitest';
import {
	answersOf,
	cellOf,
	changedCells,
	columnOf,
	isSided,
	digitOver,
	isWholeCell,
	paperColumns,
	paperValue,
	sideOf,
	storedIn,
	wrongCells
} from '#core/import/paper.ts';

describe('a cell of a paper diary', () => {
	it.each([
		['', undefined],
		[' ', undefined],
		['0', 0],
		['１０', 10],
		['07', 7],
		['10', 10],
		['11', 'wrong'],
		['-1', 'wrong'],
		['5.5', 'wrong'],
		['100', 'wrong'],
		['x', 'wrong']
	])('reads %j as %s', (text, value) => {
		expect(paperValue(text)).toBe(value);
	});

	it.each([
		['0', true],
		['9', true],
		['10', true],
		['1', false],
		['', false],
		['11', false]
	])('leaves nothing more to type after %j: %s', (text, whole) => {
		expect(isWholeCell(text)).toBe(whole);
	});

	it('belongs to a side only where the symptom has one', () => {
		expect(paperColumns.filter(isSided)).toEqual(['numbness', 'tingling', 'weakness']);
		expect(cellOf('pain-average', 'left')).toBe('pain-average');
		expect(cellOf('numbness', 'left')).toBe('numbness:left');
		expect(sideOf('numbness:right')).toBe('right');
		expect(sideOf('pain-average')).toBeUndefined();
		for (const column of paperColumns) expect(columnOf(cellOf(column, 'right'))).toBe(column);
	});

	it('shows what is stored', () => {
		expect(storedIn({ 'pain-average': 0, numbness: { left: 3 } }, 'pain-average')).toBe(0);
		expect(storedIn({ 'pain-average': 0, numbness: { left: 3 } }, 'numbness:left')).toBe(3);
		expect(storedIn({ numbness: { left: 3 } }, 'numbness:right')).toBeUndefined();
		expect(storedIn(undefined, 'numbness:right')).toBeUndefined();
	});
});

describe('a row of a paper diary', () => {
	const stored = { 'pain-average': 5, numbness: { left: 3, right: 2 } };

	it('names its wrong cells', () => {
		expect(wrongCells({ 'pain-average': '5', 'pain-worst': '12', 'weakness:left': 'x' })).toEqual([
			'pain-worst',
			'weakness:left'
		]);
	});

	it('drops cells that say what is stored', () => {
		expect(
			changedCells({ 'pain-average': '5', 'pain-worst': '', 'numbness:left': '3', 'numbness:right': '1' }, stored)
		).toEqual({
			'numbness:right': '1'
		});
	});

	it('sets what it says, side by side', () => {
		expect(answersOf({ 'pain-worst': '7', 'numbness:left': '4', 'weakness:unknown': '1' }, stored)).toEqual({
			'pain-worst': 7,
			numbness: { left: 4, right: 2 },
			weakness: { unknown: 1 }
		});
		expect(answersOf({ 'numbness:left': '4', 'numbness:right': '5' }, undefined)).toEqual({
			numbness: { left: 4, right: 5 }
		});
	});

	it('takes back what it leaves empty', () => {
		const set = answersOf({ 'pain-average': '', 'numbness:left': '' }, { ...stored, numbness: { left: 3 } });

		expect(set).toEqual({ 'pain-average': undefined, numbness: undefined });
		expect(Object.keys(set)).toEqual(['pain-average', 'numbness']);
		expect(answersOf({ 'numbness:left': '' }, stored)).toEqual({ numbness: { right: 2 } });
	});

	it('is not read with a wrong cell', () => {
		expect(() => answersOf({ 'pain-average': '11' }, undefined)).toThrow('pain-average');
	});
});

test.each([
	['15', '5'],
	['１９', '9'],
	['10', undefined],
	['1', undefined],
	['45', undefined],
	['', undefined]
])('of %j the next cell gets %s', (text, digit) => {
	expect(digitOver(text)).toBe(digit);
});
