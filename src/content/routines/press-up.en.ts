export const words = {
	name: 'Press-up, lying face down',
	feel: 'The low back bends gently; leg pain should retreat toward the back.',
	cue: 'Prop on the elbows, hips stay down',
	step1: 'Lie face down and prop yourself on your elbows.',
	step2: 'Let your hips sink. Breathe.',
	step3: 'Only if that eases: press up slowly on your hands, hips down.'
} as const;
