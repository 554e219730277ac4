export const words = {
	name: 'Clamshell',
	feel: 'Work at the outer side of the hip of the upper leg.',
	cue: 'Open the top knee, the hips stay still',
	step1: 'Lie on your side, knees bent, feet together.',
	step2: 'Open the top knee without rolling back.',
	step3: 'Close it slowly.'
} as const;
