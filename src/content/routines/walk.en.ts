export const words = {
	name: 'Easy walk',
	feel: 'The whole body, at a pace that feels easy.',
	cue: 'Easy pace',
	step1: 'Walk at an easy pace.',
	step2: 'Rather several short walks than one long one.',
	step3: 'Turn back before it gets hard.'
} as const;
