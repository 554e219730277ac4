export const words = {
	line: 'After a fall or accident you cannot stand on the leg, or it looks shorter or twisted',
	say: 'After a fall or accident I cannot stand on my leg, or it looks shorter or twisted.'
} as const;
