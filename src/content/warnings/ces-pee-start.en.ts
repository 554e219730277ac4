export const words = {
	line: 'Hard to start peeing, or you cannot pee',
	say: 'It is hard for me to pee, or I cannot pee.'
} as const;
