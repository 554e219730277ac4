export const words = {
	name: 'Front of the hip, half kneeling',
	feel: 'A gentle pull at the front of the hip of the kneeling leg.',
	cue: 'Tuck the tail, move forward a little',
	step1: 'Kneel on one knee on a cushion, the other foot in front.',
	step2: 'Tuck your tail under.',
	step3: 'Move forward until the front of the hip stretches gently.'
} as const;
