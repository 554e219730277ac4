export const warnings = {
	'warnings.title': 'Warning signs',
	'warnings.intro': 'Awaiting clinical review. If you are worried, get help even if your sign is not listed here.',
	'warnings.now': 'Get emergency hospital care now',
	'warnings.now-any': 'Any one of these, if it is new for you:',
	'warnings.now-1': 'You cannot pee, or it is hard to start.',
	'warnings.now-2': 'Urine leaks, or you cannot feel it.',
	'warnings.now-3': 'You cannot hold your stool, or cannot feel it.',
	'warnings.now-4': 'It feels numb or strange between your legs or around your bottom.',
	'warnings.now-5': 'The leg pain is now in both legs.',
	'warnings.now-6': 'Both legs are weak or numb, and it is getting worse.',
	'warnings.now-7': 'Wiping after the toilet feels different.',
	'warnings.now-8': 'A new change in feeling or function during sex.',
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
