import { expect, test } from 'vitest';
import { dialled } from '#features/around-session/dialled.ts';

test.each([
	['03-1234-5678', '0312345678'],
	['０３−１２３４−５６７８', '0312345678'],
	['+84 (28) 3823 4567', '+842838234567'],
	['090.1234.5678 ', '09012345678'],
	['3651-12', undefined],
	['1234567890123456', undefined],
	['03-1234-5678 (Ms Sato)', undefined],
	['〒132-0013 江戸川区', undefined],
	['clinic@example.jp', undefined],
	['12+345678', undefined],
	['', undefined]
])('%s dials %s', (contact, number) => {
	expect(dialled(contact)).toBe(number);
});
