export const words = {
	line: 'New loss of feeling or function during sex',
	say: 'I have newly lost feeling or function during sex.'
} as const;
