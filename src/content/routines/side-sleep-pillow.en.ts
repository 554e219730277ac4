export const words = {
	name: 'Cushions for the night',
	feel: 'Less pull on the hip and low back while you lie.',
	cue: 'A cushion between the knees',
	step1: 'On your side: a small firm cushion between your knees.',
	step2: 'On your back: firm pillows under your knees.'
} as const;
