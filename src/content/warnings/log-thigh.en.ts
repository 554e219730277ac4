export const words = {
	name: 'Numb outer thigh and weakness',
	asked: 'You asked to be told when a numb outer thigh and weakness come together.',
	why: 'Outer thigh numb on {numb} of {maps} maps this week, and weakness in the same week.'
} as const;
