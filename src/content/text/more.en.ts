export const more = {
	'more.title': 'More',
	'more.bring': 'Bring your diary',
	'more.bring-sub': 'From a spreadsheet, a file of this app, or paper',
	'more.paper': 'Type in a paper diary',
	'more.paper-sub': 'Past days, one row each, digits only',
	'more.sample': 'Sample diary',
	'more.sample-sub': 'An invented patient, kept apart from your record',
	'more.history-sub': 'All days: calendar, list, search in notes',
	'more.course-sub': 'What was agreed, where it stands, planned dates',
	'more.event-sub': 'Medicines, scans, a fall, a trip',
	'more.activities-sub': 'Up to three, asked every two weeks',
	'more.strength-sub': 'Heels, toes, a chair: once a week',
	'more.change-sub': 'One question at sessions 3, 6 and the last',
	'more.night-sub': 'One tap when pain wakes you',
	'more.settings': 'Settings',
	'more.settings-sub': 'Language, colours, storage, your file',
	'more.warnings-sub': 'When to get care now'
} as const;
