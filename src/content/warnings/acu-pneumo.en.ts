export const words = {
	line: 'After needling: chest pain, short of breath or a dry cough, even hours later',
	say: 'After acupuncture I have chest pain, am short of breath or have a dry cough.'
} as const;
