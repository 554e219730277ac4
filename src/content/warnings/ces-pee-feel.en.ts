export const words = {
	line: 'You cannot feel urine coming, or tell whether your bladder is full',
	say: 'I cannot feel urine coming, or whether my bladder is full.'
} as const;
