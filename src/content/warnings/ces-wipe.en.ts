export const words = {
	line: 'Wiping after the toilet feels different from usual',
	say: 'Wiping after the toilet feels different.'
} as const;
