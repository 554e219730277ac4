import { expect, it } from 'vitest';
import { inOrder, type Problem } from '#core/import/problem.ts';

it('puts problems in the order of files and lines, and leaves those of one line as they were found', () => {
	const at = (file: number, line: number, column: string): Problem => ({ file, line, column, code: 'not-a-number' });
	const mixed = [at(1, 2, 'a'), at(0, 9, 'b'), at(0, 3, 'd'), at(0, 3, 'c')];

	expect(inOrder(mixed)).toEqual([at(0, 3, 'd'), at(0, 3, 'c'), at(0, 9, 'b'), at(1, 2, 'a')]);
	expect(mixed[0]).toEqual(at(1, 2, 'a'));
});
