export const words = {
	line: 'Sudden strong pain after a small strain, and you are older, have thin bones or take steroids',
	say: 'I have sudden strong pain after a small strain. I am older, have thin bones or take steroids.',
	worse: 'It is an emergency if you cannot stand on the leg.'
} as const;
