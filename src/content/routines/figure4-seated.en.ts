export const words = {
	name: 'Figure four, sitting',
	feel: 'A gentle pull in the buttock of the crossed leg.',
	cue: 'Sit tall, lean forward from the hips',
	step1: 'Sit tall on a firm chair.',
	step2: 'Put one ankle over the other knee.',
	step3: 'Lean forward from the hips, back long, until the buttock stretches gently.'
} as const;
