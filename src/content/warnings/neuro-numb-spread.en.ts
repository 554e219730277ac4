export const words = {
	line: 'The numb or tingling area in one leg is growing or feels worse',
	say: 'The numb or tingling area in my leg is growing or feels worse.'
} as const;
