export const words = {
	name: 'Something new since needling',
	why: 'You wrote down something new since needling on {day}.'
} as const;
