export const paper = {
	'paper.title': 'Paper diary',
	'paper.text':
		'One row is one day. Type whole numbers from 0 to 10; the next field is chosen by itself. Leave empty what your paper does not say.',
	'paper.stored': 'Numbers that are stored already are shown. They change only where you type.',
	'paper.from': 'First day',
	'paper.from-wrong': 'Choose one of the last {days} days before today.',
	'paper.earlier': 'Two weeks earlier',
	'paper.columns': 'My paper also has',
	'paper.side': 'For which leg?',
	'paper.day': 'Day',
	'paper.grid': 'Your paper diary, one row a day',
	'paper.full.pain-average': 'Average pain',
	'paper.full.pain-worst': 'Worst pain',
	'paper.full.sleep-disturbance': 'Sleep disturbed',
	'paper.full.numbness': 'Numb or dull',
	'paper.full.tingling': 'Tingling',
	'paper.full.weakness': 'Weakness',
	'paper.short.pain-average': 'Average',
	'paper.short.pain-worst': 'Worst',
	'paper.short.sleep-disturbance': 'Sleep',
	'paper.short.numbness': 'Numb',
	'paper.short.tingling': 'Tingling',
	'paper.short.weakness': 'Weak',
	'paper.cell': '{day}, {column}',
	'paper.wrong': '{day}, {column}: “{found}” is not a whole number from 0 to 10.',
	'paper.save': { one: 'Save {count} day', other: 'Save {count} days' },
	'paper.nothing': 'Nothing is typed yet.',
	'paper.saved': {
		one: '{count} day saved on this device, marked “entered later”.',
		other: '{count} days saved on this device, marked “entered later”.'
	},
	'paper.changed':
		'Changed in another window meanwhile: {days}. Nothing was saved. Save again to put your paper over it.',
	'paper.kept': 'What you typed last time was kept. It is not saved in your diary yet.',
	'paper.drop': 'Clear what is not saved',
	'paper.unkept': 'This sheet cannot be kept on this device right now. Save before you close the page.',
	'paper.progress': 'See it in Progress'
} as const;
