export const words = {
	line: 'Sudden breathlessness or chest pain, or you cough up blood',
	say: 'I am suddenly short of breath, have chest pain or cough up blood.'
} as const;
