export const words = {
	line: 'Losing weight without trying, or pain that never eases, day or night',
	say: 'I am losing weight without trying, or my pain never eases, day or night.',
	'line-severe': 'You have or had cancer, and a new pain is severe and getting worse',
	'say-severe': 'I have or had cancer. A new pain is severe and getting worse.'
} as const;
