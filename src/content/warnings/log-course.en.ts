export const words = {
	name: 'Little change in this course',
	asked: 'You asked to be told when there is little change after six sessions or four weeks.',
	why: '{now} in the last week ({days} days), {before} in the first week of this course ({daysBefore} days); you said: {change}.',
	do: 'Talk with your practitioner and a doctor about whether to go on.'
} as const;
