export const settings = {
	'settings.title': 'Settings',
	'settings.language': 'Language',
	'settings.theme': 'Colours',
	'settings.theme-system': 'As the device',
	'settings.theme-light': 'Light',
	'settings.theme-dark': 'Dark',
	'settings.log': 'Logging',
	'settings.earlier': 'Numbers of earlier days',
	'settings.earlier-hidden': 'Hidden',
	'settings.earlier-shown': 'Shown',
	'settings.earlier-text':
		"While you log, the averages of the last three days stay hidden, so that they do not pull on today's number. You can have them stand beside the question.",
	'settings.emergency': 'In an emergency',
	'settings.call-zone': "{place}: your phone's clock is set there.",
	'settings.call-set': '{place}: the place you set.',
	'settings.call-clinic': '{place}: where the clinic is.',
	'settings.call-own': 'Your own number.',
	'settings.call-listening': 'Someone who listens, when you cannot go on',
	'settings.call-check': 'Check this number.',
	'settings.call-elsewhere':
		"Your phone's clock is set to a place whose number is not known here. Call the local number there.",
	'settings.place': 'Where you are',
	'settings.place-hint': 'The language of the app changes no number.',
	'settings.place-follow': "Follow the phone's clock",
	'settings.own': 'Your own emergency number',
	'settings.own-hint': 'It stands beside the others, never instead of them. Empty the field to take it away.',
	'settings.own-wrong': 'This cannot be dialled. Use 2 to 20 digits; + in front and * are fine, # and letters are not.',
	'settings.storage': 'Where your diary is',
	'settings.storage-text':
		'It lies on this device, in this browser, sealed. Nothing is sent anywhere. Whoever can open this browser on this device can open it.',
	'settings.kept-yes': 'The browser has agreed to keep it, also when space runs low.',
	'settings.kept-no':
		'The browser has not agreed to keep it when space runs low. Installing the app helps, and so does saving your file now and then.',
	'settings.kept-unknown':
		'This browser does not say whether it keeps the diary when space runs low. Save your file now and then.',
	'settings.ask': 'Ask the browser to keep it',
	'settings.used': 'Used: {used} MB of about {room} MB that the browser allows.',
	'settings.file': 'Your diary as one file',
	'settings.file-text':
		'Everything in your record in one file. It is not sealed: keep it where only you can read it. It comes back through "Bring your diary".',
	'settings.file-save': 'Save the file',
	'settings.file-done': "The file was handed to your browser's downloads.",
	'settings.file-part-text':
		'You can save the other months now. That file is not your whole diary, and its name ends in “part”.',
	'settings.file-part-save': 'Save the readable months',
	'settings.file-part-done':
		"The file was handed to your browser's downloads. It is not your whole diary. Left out: {months}.",
	'settings.file-part-undated': 'what belongs to no month',
	'settings.install': 'Use it like an app',
	'settings.install-text':
		'Android and computers: open the browser\'s menu and choose "Install" or "Add to Home screen". iPhone and iPad: in Safari tap Share, then "Add to Home Screen". On iPhone the app on the Home Screen keeps its own diary, apart from Safari\'s: install first, then log.',
	'settings.offline-yes': 'Every page is on this device. The app works without the network.',
	'settings.offline-no':
		'The pages are still on their way to this device. Keep the network on until this line changes.',
	'settings.about': 'About',
	'settings.about-what':
		'This app helps you keep a diary and follow the routine you agreed with your practitioner. It does not diagnose, treat or watch over your condition, and nobody sees your entries unless you share them. If you notice a warning sign or feel worried, contact a doctor or call an ambulance. Do not wait for the app.',
	'settings.about-version': 'Version {version}',
	'settings.review': 'Review by clinicians',
	'settings.review-rules': '{unsigned} of {all} warning rules are awaiting clinical review.',
	'settings.review-signed': 'A clinician has reviewed all {all} warning rules.',
	'settings.review-texts': 'The wording of warning signs is awaiting review by a native reader: {languages}.',
	'settings.review-sources': 'What the warning rules rest on',
	'settings.review-count': { one: '{count} source', other: '{count} sources' },
	'settings.review-official': 'Official, primary or peer-reviewed',
	'settings.review-professional': 'Hospital or professional body',
	'settings.review-secondary': 'Still to be confirmed elsewhere'
} as const;
