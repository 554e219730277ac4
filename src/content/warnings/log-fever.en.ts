export const words = {
	name: 'Fever with back or hip pain',
	why: 'You wrote down {celsius} °C on {day}.',
	worse: 'It is an emergency if you feel very ill or confused.'
} as const;
