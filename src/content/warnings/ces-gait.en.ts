export const words = {
	line: 'Your walking has suddenly changed or become unsteady',
	say: 'My walking has suddenly changed or become unsteady.'
} as const;
