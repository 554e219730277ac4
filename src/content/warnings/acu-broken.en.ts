export const words = {
	line: 'A needle may have broken or been left in',
	say: 'An acupuncture needle may have broken or been left in my body.',
	help: 'Do not press or rub the spot.'
} as const;
