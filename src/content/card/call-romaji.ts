/** How the sentences of `call.ja.ts` are read aloud by whoever does not read Japanese. Awaiting native review. */
import type { call } from './call.en.ts';

export const callRomaji: { readonly [Key in keyof typeof call]: string } = {
	'asks.which': 'Kaji desu ka, kyūkyū desu ka?',
	'asks.where': 'Basho wa doko desu ka?',
	'asks.what': 'Dō shimashita ka?',
	'asks.who': 'O-namae to nenrei o oshiete kudasai.',
	'asks.language': 'Kotoba',
	emergency: 'Kyūkyū desu.',
	ambulance: 'Kyūkyūsha o onegai shimasu.',
	address: 'Jūsho wa {address} desu.',
	lost: 'Genzaichi ga wakarimasen.',
	near: 'Chikaku ni {place} ga arimasu.',
	course: 'Koshi ya ashi no shinkei no shōjō de, hari chiryō o ukete imasu.',
	name: 'Namae wa {name} desu.',
	age: 'Nenrei wa {age} desu.',
	'speaks.en': 'Eigo o hanashimasu.',
	'speaks.ja': 'Nihongo o hanashimasu.',
	'speaks.vi': 'Betonamugo o hanashimasu.',
	interpreter: 'Eigo no tsūyaku o onegai shimasu.',
	slow: 'Yukkuri hanashite kudasai.'
};
