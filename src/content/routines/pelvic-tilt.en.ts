export const words = {
	name: 'Pelvic tilt',
	feel: 'A little work in the belly; the low back meets the floor.',
	cue: 'Flatten the low back, then let go',
	step1: 'Lie on your back, knees bent, feet flat.',
	step2: 'Flatten your low back against the floor.',
	step3: 'Hold, breathe, and let go.'
} as const;
