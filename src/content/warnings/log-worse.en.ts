export const words = {
	name: 'Pain up by two points',
	asked: 'You asked to be told when pain rises by two points from one week to the next.',
	why: 'Average pain this week {now} ({days} days), last week {before} ({daysBefore} days).'
} as const;
