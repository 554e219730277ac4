export const words = {
	name: 'Less pressure on the outer thigh',
	feel: 'Less rubbing and pressure at the groin and the belt line.',
	cue: 'Loosen what is tight',
	step1: 'Loosen belt, waistband, tool belt and heavy pockets.',
	step2: 'Change position often and take short walks.',
	step3: 'If your doctor advised it, follow your plan for weight.'
} as const;
