export const words = {
	line: 'Only mild soreness, a small bruise, tiredness or a brief worsening after a session',
	say: 'After a session I have mild soreness, a small bruise or tiredness.',
	help: 'This is common and settles. Tell your practitioner at the next session.'
} as const;
