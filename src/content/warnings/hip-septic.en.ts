export const words = {
	line: 'Your hip is hot, or so painful that you cannot move it, and you feel feverish or ill',
	say: 'My hip is hot, or so painful that I cannot move it, and I feel feverish or ill.'
} as const;
