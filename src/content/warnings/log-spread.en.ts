export const words = {
	name: 'Numb or tingling in a new place',
	asked: 'You asked to be told when numb or tingling is marked in a new place.',
	why: 'On two of your last three maps, and not in your first week: {places}.'
} as const;
