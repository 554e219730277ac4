export const words = {
	line: 'Sudden face droop, trouble speaking, or weakness in an arm or one side',
	say: 'Suddenly my face droops, I have trouble speaking, or an arm or one side is weak.'
} as const;
