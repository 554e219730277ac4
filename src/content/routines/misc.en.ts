/** What is said around the routines. */
export const misc = {
	'stop-if': 'Stop if',
	'not-with': 'Not with',
	'stop-then': 'Stop this item and tell your practitioner. Newly numb or weak: check the warning signs.',
	feel: 'Where you feel it',
	newer: 'A routine of a newer version',
	review: 'Awaiting clinical review.',
	typical: 'A typical range, awaiting clinical review. What your practitioner said comes first.'
} as const;
