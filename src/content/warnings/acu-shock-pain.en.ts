export const words = {
	line: 'Shooting pain or numbness from a needle has not gone after a day',
	say: 'Shooting pain or numbness from a needle has not gone after a day.'
} as const;
