export const words = {
	line: 'You fainted and do not feel right within a few minutes, had a fit, or hit your head',
	say: 'I fainted and still do not feel right, had a fit, or hit my head.',
	help: 'Lie down and tell the people around you. If you are well again within minutes, tell your practitioner.'
} as const;
