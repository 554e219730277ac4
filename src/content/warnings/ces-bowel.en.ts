export const words = {
	line: 'You cannot hold your stool, or do not feel stool or wind coming',
	say: 'I cannot hold my stool, or do not feel it coming.'
} as const;
