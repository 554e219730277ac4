export const words = {
	name: 'Femoral nerve slider, on the side',
	feel: 'A smooth glide at the front of the thigh, no hold.',
	cue: 'Knee bends back, head lifts; ease, head drops',
	step1: 'Lie on your side, the sore leg on top.',
	step2: 'Bend the knee back as your head lifts.',
	step3: 'Ease it as your head drops. Smooth, no hold.'
} as const;
