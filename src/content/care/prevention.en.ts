export const prevention = {
	title: 'After the course',
	intro: 'The course is over, or it pauses. This keeps an eye on things with little work.',
	weekly: 'One number a week',
	'weekly-text': 'Today asks again when seven days have passed since your last number. You can log any other day too.',
	'weekly-on': 'You are asked once a week.',
	'weekly-start': 'Ask me once a week',
	'weekly-stop': 'Ask me every day again',
	'weekly-changed': 'Changed. Today asks once a week now.',
	'daily-changed': 'Changed. Today asks every day again.',
	routines: 'Routines on a few days a week',
	'routines-text':
		'Keeping on with a routine on two or three days a week is a usual way to go on (professional body AAOS, awaiting clinical review). Nothing changes by itself: a tap sets the days, the rest of each dose stays.',
	'routines-none': 'There is nothing on your plan.',
	'routines-set': { one: 'Set it to {days} days a week', other: 'Set all {count} to {days} days a week' },
	'routines-are': {
		one: 'It is on {days} days a week or fewer.',
		other: 'All {count} are on {days} days a week or fewer.'
	},
	'routines-saved': 'Saved on this device.',
	plan: 'My plan',
	own: 'Your own routines',
	'own-text':
		'Weight, diabetes, arthritis, an exercise you like: what you agreed with your doctor can stand on your plan in your own words.',
	'own-add': 'Add one in own words',
	setup: 'Where you sit',
	'setup-text': 'Look once at your chair, desk, car and floor seat, with pictures.',
	'setup-open': 'Look at them',
	back: 'It is back',
	'back-text':
		'If pain, numbness or weakness has come back: check the warning signs first. Then Today asks every day again, and you can begin a new course.',
	'back-check': 'Check the warning signs',
	'back-start': 'Log every day again',
	'back-started': 'Today asks every day again. The earlier course stays as it is.',
	'back-course': 'Begin a new course',
	review: 'Awaiting clinical review.'
} as const;
