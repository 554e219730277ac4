export const words = {
	name: 'Cat and cow',
	feel: 'A gentle movement all along the back.',
	cue: 'Round as you breathe out, hollow as you breathe in',
	step1: 'Kneel on hands and knees.',
	step2: 'Round your back gently as you breathe out.',
	step3: 'Let it hollow gently as you breathe in.'
} as const;
