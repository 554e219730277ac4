export const words = {
	line: 'It keeps getting worse, or stops your daily life',
	say: 'It keeps getting worse, or stops my daily life.'
} as const;
