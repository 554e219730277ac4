export const warnings = {
	'warnings.title': 'Warning signs',
	'warnings.intro': 'Awaiting clinical review. If you are worried, get help even if your sign is not listed here.',
	'warnings.now': 'Get emergency hospital care now',
	'warnings.now-sign':
		'Bladder or bowel trouble that is new: you cannot pee or it is hard to start, urine or stool leaks, or you cannot feel it. Or the skin between your legs or around your bottom feels numb or strange.',
	'warnings.now-do': 'Do not wait for your acupuncture appointment. Do not drive yourself.',
	'warnings.call': 'Call 119',
	'warnings.call-sub': 'Ambulance in Japan · free · 24 hours',
	'warnings.call-language':
		'119 in Tokyo can bring in an interpreter for English, Chinese, Korean, Portuguese and Spanish, not for Vietnamese. Outside Japan, call the emergency number of the place where you are.',
	'warnings.doctor': 'See a doctor',
	'warnings.weak':
		'The leg is clearly weaker, the foot drags, or you cannot walk or climb stairs as usual. If it came on within hours or days: be seen today.',
	'warnings.numb':
		'Numbness or tingling gets worse or spreads: book a doctor in the next few days. In both legs, or between the legs: emergency, see above.',
	'warnings.pain':
		'Severe pain, or pain that lasts more than a few weeks: book a doctor. Unbearable whatever you do: be seen today.',
	'warnings.say': 'To say or show in Japanese',
	'warnings.no-all-clear': 'If none of these fits and you are still worried, get help all the same.'
} as const;
