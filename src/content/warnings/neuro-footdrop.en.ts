export const words = {
	line: 'The front of your foot drags or slaps when you walk',
	say: 'The front of my foot drags or slaps when I walk.',
	worse:
		'It is an emergency if you also have trouble with pee or stool, numb skin where you sit, or weakness in both legs.'
} as const;
