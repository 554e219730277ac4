export const words = {
	name: 'Six weeks without clear easing',
	asked: 'You asked to be told when pain has not clearly fallen after six weeks.',
	why: '{now} over the last two weeks ({days} days), {before} in your first week ({daysBefore} days).'
} as const;
