export const words = {
	name: 'Three weeks without easing',
	asked: 'You asked to be told when pain has not begun to fall after three weeks.',
	why: 'No downward trend over the last three weeks; {now} on average ({days} days).'
} as const;
