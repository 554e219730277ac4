export const words = {
	line: 'Sudden severe tummy or back pain with faintness',
	say: 'I have sudden severe tummy or back pain and feel faint.'
} as const;
