export const words = {
	name: 'After a fall',
	why: 'You wrote down a fall on {day}.'
} as const;
