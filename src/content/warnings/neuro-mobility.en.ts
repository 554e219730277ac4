export const words = {
	line: 'You can no longer walk or climb stairs as usual because of the leg',
	say: 'I can no longer walk or climb stairs as usual because of my leg.',
	'line-sudden': 'You suddenly could not walk or climb stairs as usual',
	'say-sudden': 'It came on suddenly.'
} as const;
