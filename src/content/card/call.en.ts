/**
 * What to say on the telephone, in the operator's order. `asks.*`: what is heard, `*` else: what is said.
 * Source: facts, clinical 1.4 (order, phrase card). The wording is awaiting clinical and native review.
 */
export const call = {
	'asks.which': 'Fire or emergency?',
	'asks.where': 'Where are you?',
	'asks.what': 'What happened?',
	'asks.who': 'Your name and age?',
	'asks.language': 'Language',
	emergency: 'It is a medical emergency.',
	ambulance: 'Please send an ambulance.',
	address: 'My address is {address}.',
	lost: 'I do not know where I am.',
	near: 'Near me there is {place}.',
	course: 'I am having acupuncture for nerve trouble in my back or leg.',
	name: 'My name is {name}.',
	age: 'I am {age} years old.',
	'speaks.en': 'I speak English.',
	'speaks.ja': 'I speak Japanese.',
	'speaks.vi': 'I speak Vietnamese.',
	interpreter: 'An English interpreter, please.',
	slow: 'Please speak slowly.'
} as const;
