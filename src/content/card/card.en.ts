/**
 * What the card to show says, in the language of the place and in the patient's own.
 * Source: facts, clinical 1.1, 1.4 (interpreters for medical institutions: S37). Awaiting clinical and native review.
 */
export const card = {
	'heading.emergency-now': 'This is a medical emergency. Please have me seen at once.',
	'heading.today': 'Please let me see a doctor today.',
	'heading.later': 'I would like to see a doctor.',
	'heading.none': 'Information about me',
	since: 'Since {day}, or earlier',
	unsure: '{sentence} (I am not sure.)',
	maybe: 'Not sure: {what}',
	typed: 'in my own words',
	name: 'Name',
	born: 'Born',
	'speaks.en': 'I speak English.',
	'speaks.ja': 'I speak Japanese.',
	'speaks.vi': 'I speak Vietnamese.',
	conditions: 'Health conditions',
	medicines: 'Medicines I use, or took in the last 7 days',
	allergies: 'Allergies',
	onset: 'Back or leg trouble began',
	address: 'Home address',
	'no-address': 'Not entered',
	here: 'Where I am now',
	contact: 'Person to contact',
	practitioner: 'My acupuncturist',
	'desk.title': 'For the reception desk',
	desk: 'Medical institutions in Tokyo can call a telephone interpreter: 0570-099283 (for institutions only).',
	'desk.en': 'English: 24 hours.',
	'desk.vi': 'Vietnamese: weekdays 17:00–20:00, weekends and holidays 9:00–20:00.',
	absent: 'What is not written here was not entered. It does not mean “no”.'
} as const;
