export const words = {
	line: 'One calf or thigh is swollen, warm and sore, or turns red or dark',
	say: 'One of my calves or thighs is swollen, warm and sore, or has turned red or dark.',
	worse: 'It is an emergency if you also get breathless, have chest pain or cough up blood.'
} as const;
