export const words = {
	line: 'Both legs are weak or numb, and it is getting worse',
	say: 'Both my legs are weak or numb, and it is getting worse.'
} as const;
