import type { Words } from '../text/message.ts';
import type { words as first } from './ces-saddle.en.ts';

export const words: Words<typeof first> = {
	line: 'サドルに当たる部分（股の間、性器、お尻、肛門のまわり）の感覚がにぶい、ピリピリする、いつもと違う',
	say: '股の間、性器、お尻、または肛門のまわりの感覚がにぶい、ピリピリする、またはいつもと違います。'
};
