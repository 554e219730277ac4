export const words = {
	line: 'You have or had cancer, and your legs feel weak or numb, walking is harder, or toilet habits changed',
	say: 'I have or had cancer. My legs feel weak or numb, walking is harder, or toilet habits changed.'
} as const;
