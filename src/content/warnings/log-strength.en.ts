export const words = {
	name: 'The strength check got worse',
	why: 'Worse in your strength check on {day}: {tests}.'
} as const;
