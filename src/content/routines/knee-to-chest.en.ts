export const words = {
	name: 'Knee to chest',
	feel: 'A gentle pull in the low back and buttock.',
	cue: 'Draw the knee in, the other foot stays flat',
	step1: 'Lie on your back, both knees bent.',
	step2: 'Draw one knee toward your chest with your hands.',
	step3: 'The other foot stays flat on the floor.'
} as const;
