export const words = {
	line: 'Sudden severe or tearing tummy or back pain, with faintness or collapse',
	say: 'I have sudden severe or tearing tummy or back pain, and I feel faint or have collapsed.'
} as const;
