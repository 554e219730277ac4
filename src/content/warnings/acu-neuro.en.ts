export const words = {
	line: 'After treatment to the back: new weakness, numbness or toilet trouble',
	say: 'After treatment to my back I have new weakness, numbness or toilet trouble.'
} as const;
