export const warnings = {
	'warnings.title': 'Warning signs',
	'warnings.now': 'Get emergency hospital care now',
	'warnings.now-any':
		'Get emergency hospital care now if any of these is new: you cannot pee, you cannot hold urine or stool, you are numb between the legs, wiping or sex feels different, both legs hurt or get weak or numb.',
	'warnings.now-do': 'Do not wait for your acupuncture appointment. Do not drive yourself.',
	'warnings.doctor': 'Be seen by a doctor today',
	'warnings.call': 'Call {number}'
} as const;
