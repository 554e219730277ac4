export const more = {
	'more.title': 'More',
	'more.bring': 'Bring your diary',
	'more.bring-sub': 'From a spreadsheet, a file of this app, or paper',
	'more.paper': 'Type in a paper diary',
	'more.paper-sub': 'Past days, one row each, digits only',
	'more.sample': 'Sample diary',
	'more.sample-sub': 'An invented patient, kept apart from your record',
	'more.settings': 'Settings',
	'more.settings-sub': 'Language, colours, storage, your file',
	'more.warnings-sub': 'When to get care now'
} as const;
