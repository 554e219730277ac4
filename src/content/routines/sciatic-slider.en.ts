export const words = {
	name: 'Sciatic nerve slider, sitting',
	feel: 'A smooth glide, no stretch and no hold.',
	cue: 'Knee straight, look up; knee bent, chin down',
	step1: 'Sit tall on a chair.',
	step2: 'Straighten the knee of the sore side as you look up.',
	step3: 'Bend the knee as your chin drops. Smooth, no hold.'
} as const;
