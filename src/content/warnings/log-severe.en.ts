export const words = {
	name: 'Three hard days or nights',
	asked: 'You asked to be told after three days in a row with pain of eight or more, or three nights of lost sleep.',
	'why-worst': 'Worst pain on three days in a row: {values}.',
	'why-sleep': 'Sleep lost to pain three nights in a row.'
} as const;
