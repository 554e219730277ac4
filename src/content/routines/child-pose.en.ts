export const words = {
	name: 'Bend forward, sitting',
	feel: 'The low back opens gently.',
	cue: 'Slide the hands down the shins',
	step1: 'Sit on a firm chair, feet apart.',
	step2: 'Slide your hands down your shins.',
	step3: 'Stay, breathe, and come up with your hands on your thighs.'
} as const;
