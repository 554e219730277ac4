export const words = {
	line: 'You are pregnant and have bleeding, fluid, regular cramps or less baby movement',
	say: 'I am pregnant and have bleeding, fluid, regular cramps or less baby movement.',
	help: 'Call your maternity unit.',
	worse: 'It is an emergency if you bleed heavily.',
	'line-heavy': 'You are pregnant and bleed heavily',
	'say-heavy': 'I am pregnant and bleeding heavily.'
} as const;
