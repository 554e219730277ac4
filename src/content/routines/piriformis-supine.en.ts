export const words = {
	name: 'Buttock stretch, lying',
	feel: 'A gentle pull deep in the buttock of the bent leg.',
	cue: 'Knee toward the opposite shoulder, breathe',
	step1: 'Lie on your back, both knees bent.',
	step2: 'Lift one knee and hold it with the opposite hand.',
	step3: 'Guide the knee toward the opposite shoulder until the buttock stretches gently.'
} as const;
