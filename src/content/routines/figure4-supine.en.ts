export const words = {
	name: 'Figure four, lying',
	feel: 'A gentle pull in the buttock of the crossed leg.',
	cue: 'Ankle on the other thigh, knee gently away',
	step1: 'Lie on your back, both knees bent.',
	step2: 'Put the ankle of one leg on the other thigh.',
	step3: 'Press the knee gently away, or draw the thigh underneath toward you.'
} as const;
