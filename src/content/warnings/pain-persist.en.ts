export const words = {
	line: 'It has lasted more than a few weeks despite home care',
	say: 'It has lasted more than a few weeks.'
} as const;
