export const words = {
	line: 'New mild weakness in the hip, leg or foot that is not getting worse',
	say: 'I have new, mild weakness in my hip, leg or foot.'
} as const;
