export const words = {
	line: 'A leg suddenly turns cold, pale or blotchy, and hurts, is numb or cannot move',
	say: 'My leg has suddenly turned cold, pale or blotchy, and hurts, is numb or cannot move.'
} as const;
