export const words = {
	name: 'Heels and toes, once a week',
	feel: 'A check of strength, no exercise.',
	cue: 'Hold on to something',
	step1: 'Hold a rail or a table.',
	step2: 'Five steps on your heels.',
	step3: 'Five steps on your toes.'
} as const;
