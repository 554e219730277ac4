export const words = {
	line: 'Leg pain that starts with walking and stops when you rest',
	say: 'My leg hurts when I walk and stops when I rest.'
} as const;
