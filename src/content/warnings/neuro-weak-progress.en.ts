export const words = {
	line: 'A leg gets clearly weaker over hours or days, or gives way',
	say: 'My leg is getting weaker, or gives way.',
	worse:
		'It is an emergency if you also have trouble with pee or stool, numb skin where you sit, or weakness in both legs.'
} as const;
