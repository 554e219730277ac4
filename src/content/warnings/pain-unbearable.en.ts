export const words = {
	line: 'Pain is unbearable whatever you do: no sleep, no position that helps',
	say: 'My pain is unbearable whatever I do.'
} as const;
