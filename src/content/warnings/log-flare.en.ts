export const words = {
	name: 'Still higher three days after a session',
	asked: 'You asked to be told when pain stays two points higher for more than three days after a session.',
	why: '{now} in the days since the session on {day}, {before} in the days before it.',
	do: 'Tell your practitioner.'
} as const;
