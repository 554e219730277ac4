export const words = {
	line: 'Urine leaks, or you cannot hold or stop it',
	say: 'I leak urine, or I cannot hold or stop it.'
} as const;
