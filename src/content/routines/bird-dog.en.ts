export const words = {
	name: 'Reach on hands and knees',
	feel: 'Work in the low back and the buttock of the long leg.',
	cue: 'Reach the leg, then the opposite arm',
	step1: 'Kneel on hands and knees, back level.',
	step2: 'Reach one leg back, then the opposite arm forward.',
	step3: 'Keep the back level, come back, and lower slowly.'
} as const;
