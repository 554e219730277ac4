export const words = {
	line: 'Bleeding does not stop after 10 to 15 minutes of firm pressure, or a lump keeps growing',
	say: 'Bleeding from a needle spot does not stop, or a lump keeps growing.',
	help: 'Press firmly on the spot for 10 to 15 minutes.',
	worse: 'It is an emergency if it bleeds heavily.',
	'line-heavy': 'Heavy bleeding from a needle spot',
	'say-heavy': 'I am bleeding heavily from a needle spot.'
} as const;
