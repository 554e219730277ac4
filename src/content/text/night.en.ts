/** The night button, and the way to it: it must stand before all other words are here. */
export const night = {
	'moment.flare': 'It flared up',
	'moment.relief': 'It eased',
	'moment.at': '{time} ({zone})',
	'moment.last-night': 'Last night',
	'moment.remember': 'Add what you remember',
	'moment.leave': 'Leave it as it is',
	'night.title': 'Night button',
	'night.page': 'Night',
	'night.hint': 'One tap keeps the time. Nothing else is needed now.',
	'night.flare': 'Pain is bad now',
	'night.relief': 'It has eased',
	'night.kept-night': 'Kept on this device. Sleep if you can. You can add more in the morning.',
	'night.kept-day': 'Kept on this device. You can add more later.',
	'night.undone': '{time} was taken back.'
} as const;
