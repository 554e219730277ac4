export const words = {
	line: 'Fever or chills together with your back or hip pain',
	say: 'I have fever or chills together with back or hip pain.',
	worse: 'It is an emergency if you feel very ill or confused.',
	'line-ill': 'Fever or chills with the pain, and you feel very ill or confused',
	'say-ill': 'I have fever or chills with the pain, and I feel very ill or confused.'
} as const;
