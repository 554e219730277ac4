export const words = {
	line: 'The leg pain is now in both legs',
	say: 'The leg pain is now in both my legs.'
} as const;
