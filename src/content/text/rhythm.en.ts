export const rhythm = {
	'rhythm.title': 'How often you are asked',
	'rhythm.daily': 'Every day',
	'rhythm.lighter': 'Around sessions',
	'rhythm.weekly': 'Once a week',
	'rhythm.weekly-text':
		'Once a week: when seven days have passed since your last number, and around sessions. For the time after a course.',
	'rhythm.text':
		'Around sessions: the two days before a session, its day and the two days after. The first seven days of the diary are asked daily. You can log any other day too.',
	'rhythm.limits': 'What fewer days cannot show:',
	'rhythm.limit-week': 'A weekly average needs 4 of 7 days. A week without a session has none.',
	'rhythm.limit-course': 'The answer across the course needs 5 days in two weeks.',
	'rhythm.limit-session':
		'Before and after one session: two days on each side are the least. With one left out there is no comparison.',
	'rhythm.limit-warning': 'Warning rules that read a whole week cannot see it.',
	'rhythm.offer': 'Be asked less often?',
	'rhythm.offer-text': 'If every day is too much, you can be asked around sessions only.',
	'rhythm.choose-lighter': 'Ask around sessions only',
	'rhythm.choose-daily': 'Ask every day',
	'rhythm.change': 'You can change this under Settings at any time.'
} as const;
