export const words = {
	line: 'A blister or burn from moxa, cups or a heat pack',
	say: 'I have a blister or burn from moxa, cups or a heat pack.',
	'line-deep': 'The burn is large, deep or infected, or on numb skin',
	'say-deep': 'The burn is large, deep or infected, or on numb skin.'
} as const;
