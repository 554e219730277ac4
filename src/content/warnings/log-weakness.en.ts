export const words = {
	name: 'Weakness up by two points',
	asked: 'You asked to be told when weakness rises by two points on two entries.',
	why: '{now} on your last two entries, {before} in the week before ({days} days).'
} as const;
