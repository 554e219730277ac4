export const words = {
	line: 'Deep groin or hip pain that is quickly getting worse',
	say: 'I have deep groin or hip pain that is quickly getting worse.'
} as const;
