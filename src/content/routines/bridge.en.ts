export const words = {
	name: 'Bridge',
	feel: 'Work in the buttocks and the back of the thighs.',
	cue: 'Press the heels, lift the hips',
	step1: 'Lie on your back, knees bent, feet flat.',
	step2: 'Press your heels down and lift your hips.',
	step3: 'Stop where hips and thighs make one line, then lower slowly.'
} as const;
