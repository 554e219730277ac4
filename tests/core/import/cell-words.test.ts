import { expect, it } from 'vitest';
import { readSide, readState } from '#core/import/cell-words.ts';

it.each([
	['left', 'left'],
	['LEFT ', 'left'],
	['Ｌ', 'left'],
	['左', 'left'],
	['trái', 'left'],
	['右側', 'right'],
	['phải', 'right'],
	['both', 'both'],
	['両方', 'both'],
	['hai bên', 'both'],
	['middle', undefined],
	['constructor', undefined],
	['', undefined]
])('reads the side %j as %s', (text, side) => {
	expect(readSide(text)).toBe(side);
});

it.each([
	['done', 'done'],
	['Planned', 'planned'],
	['予定', 'planned'],
	['欠席', 'missed'],
	['đã lỡ', 'missed'],
	['cancelled', undefined]
])('reads the state %j as %s', (text, state) => {
	expect(readState(text)).toBe(state);
});
