export const words = {
	name: 'What the body map calls for',
	'why-saddle': 'You marked the saddle area.',
	'why-both-legs': 'Numb or weak was said of both legs.',
	'why-other-leg': 'Numb or tingling was marked in the other leg: {places}.'
} as const;
